package io.hanwire.script;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes canonical text: width folded, what prints nothing and glosses of bad converters removed, Simplified characters,
 * mainland wording. Line feeds, spaces, the case of Latin letters and Chinese punctuation stay as printed.
 *
 * <p>Guarantees: a text and its version in the other script have the same canonical form; the canonical form of a canonical
 * form is itself. Immutable and safe for use by several threads.
 */
public final class Canonicalizer {

    /** An edit may make room for another one; real text is stable after two rounds. */
    private static final int MOST_ROUNDS = 16;

    private static final class Shipped {
        static final Canonicalizer INSTANCE = new Canonicalizer(ConversionTables.shipped(), PhraseTable.empty());
    }

    private final ConversionTables tables;
    private final Conversion conversion;

    Canonicalizer(ConversionTables tables, PhraseTable names) {
        this.tables = tables;
        this.conversion = new Conversion(tables, names);
    }

    Conversion conversion() {
        return conversion;
    }

    /** A canonicalizer with the dictionaries that ship with the program. */
    public static Canonicalizer create() {
        return Shipped.INSTANCE;
    }

    /**
     * A canonicalizer that leaves the wording of {@code names} alone: where one of them stands in a text, in either script, it
     * is converted by characters only, the longest first (位元組跳動 → 位元组跳动 where 位元组 alone becomes 字节).
     */
    public Canonicalizer withNames(Collection<String> names) {
        Map<String, String> keys = new HashMap<>();
        for (String name : names) {
            String simplified = simplifyCharacters(name);
            if (!simplified.isEmpty() && simplified.length() <= Byte.MAX_VALUE) {
                keys.put(simplified, simplified);
            }
        }
        return new Canonicalizer(tables, PhraseTable.of(keys));
    }

    /**
     * The canonical form of {@code original}: {@code "學(xué)會發佈伺服器晶片，營收４．38億元"} →
     * {@code "学会发布服务器芯片，营收4.38亿元"}.
     */
    public CanonicalText canonicalize(String original) {
        TracedText traced = TracedText.of(original);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            TracedText next = conversion.reword(conversion.simplify(Folding.fold(traced)));
            if (next == traced || next.sameText(traced)) {
                break;
            }
            traced = next;
        }
        return new CanonicalText(original, traced.toString(), EditMap.of(traced, original.length()));
    }

    /**
     * {@code text} folded and in Simplified characters, with the wording left as it is: 「摩爾執行緒」 → 「摩尔执行绪」. For names.
     */
    public String simplifyCharacters(String text) {
        TracedText traced = TracedText.of(text);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            TracedText next = conversion.simplify(Folding.fold(traced));
            if (next == traced || next.sameText(traced)) {
                break;
            }
            traced = next;
        }
        return traced.toString();
    }
}
