package io.hanwire.script;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/**
 * Makes canonical text. Immutable and safe for use by several threads.
 */
public final class Canonicalizer {

    private Canonicalizer() {}

    /** A canonicalizer with the dictionaries that ship with the program. */
    public static Canonicalizer create() {
        return new Canonicalizer();
    }

    /**
     * The canonical form of {@code original}: width folded, glosses of bad converters removed, Simplified characters,
     * mainland wording: {@code "學(xué)會發佈伺服器晶片，營收４．38億元"} → {@code "学会发布服务器芯片，营收4.38亿元"}.
     */
    public CanonicalText canonicalize(String original) {
        StringBuilder text = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            char folded = c >= '！' && c <= '～' && "，：；！？（）～".indexOf(c) < 0 ? (char) (c - 0xfee0) : c;
            String simple = folded >= 0x3400 && folded < 0xa000
                    ? ZhConverterUtil.toSimple(String.valueOf(folded))
                    : String.valueOf(folded);
            text.append(simple.length() == 1 ? simple.charAt(0) : folded);
        }
        return new CanonicalText(original, text.toString());
    }
}
