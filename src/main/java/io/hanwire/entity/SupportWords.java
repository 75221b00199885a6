package io.hanwire.entity;

import io.hanwire.text.Span;
import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words beside a name that show what it stands for: 「苹果公司」, 「小米出货1030万台」, but 「苹果园」. The words are in
 * {@code support.tsv}.
 */
final class SupportWords {

    /** How far after a name a word of its clause is looked for. */
    private static final int CLAUSE = 14;

    private static final String CLAUSE_ENDS = "，。；！？,;!?：:\n、";
    private static final String PERIOD = "0123456789一二三四五六七八九十第单前首末上下半全去今本当同季度年月日期财 Q";
    private static final String OPENERS = "和与及但而（()）〔〕【】■|〉《";
    private static final String QUOTES = "“”\"「」『』《》 　";

    private final Map<EntityType, Words> words;

    private SupportWords(Map<EntityType, Words> words) {
        this.words = words;
    }

    static SupportWords load() {
        Map<EntityType, Map<String, List<String>>> lists = new EnumMap<>(EntityType.class);
        for (String[] row : Tsv.rows(SupportWords.class, "support.tsv", 4)) {
            EntityType type = EntityType.valueOf(row[0].toUpperCase(Locale.ROOT));
            add(lists, type, row[1] + " " + row[2], Tsv.words(row[3]));
            if (type == EntityType.COMPANY) {
                add(lists, EntityType.INSTITUTION, row[1] + " " + row[2], Tsv.words(row[3]));
            }
        }
        Map<EntityType, Words> words = new EnumMap<>(EntityType.class);
        lists.forEach((type, own) -> words.put(type, Words.of(own)));
        return new SupportWords(words);
    }

    private static void add(
            Map<EntityType, Map<String, List<String>>> lists,
            EntityType type,
            String sideAndReach,
            List<String> words) {
        lists.computeIfAbsent(type, t -> new HashMap<>())
                .computeIfAbsent(sideAndReach, key -> new ArrayList<>())
                .addAll(words);
    }

    /**
     * Whether the words around {@code span} show that it names something of {@code type}.
     *
     * @param describes whether the name is a word that describes what follows (高端, 通用): then less is a sign
     */
    boolean support(String text, Span span, EntityType type, boolean describes) {
        Words own = words.get(type);
        if (own == null) {
            return false;
        }
        int after = skip(text, span.end(), 1);
        int before = skip(text, span.start(), -1);
        if (contradicted(text, span, own)) {
            return false;
        }
        if (describes) {
            return opensClause(text, span.start())
                    && (own.besideAfter.startsAt(text, after)
                            || own.clauseAfter.startsAt(text, skipPeriod(text, after)));
        }
        return own.besideAfter.startsAt(text, after)
                || own.goodsAfter.startsAt(text, after)
                || own.besideBefore.endsAt(text, before)
                || within(text, span.end(), own.clauseAfter);
    }

    /** Whether at {@code offset} a word begins that stands right behind names of {@code type}: 公司, 手机. */
    boolean isBeside(String text, int offset, EntityType type) {
        Words own = words.get(type);
        return own != null && (own.besideAfter.startsAt(text, offset) || own.goodsAfter.startsAt(text, offset));
    }

    /** Whether at {@code offset} a word begins that follows names of companies for their goods: 手机, 供应链. */
    boolean isGoodsAt(String text, int offset) {
        Words own = words.get(EntityType.COMPANY);
        return own != null && own.goodsAfter.startsAt(text, offset);
    }

    /** Whether {@code word} is what stands before names of companies: 巨头, 龙头. */
    boolean isRole(String word) {
        Words own = words.get(EntityType.COMPANY);
        return own != null && own.besideBefore.contains(word);
    }

    /** Whether a word beside the name shows that something else is meant: 「苹果汁」, 「不理想」. */
    boolean contradicted(String text, Span span, EntityType type) {
        Words own = words.get(type);
        return own != null && contradicted(text, span, own);
    }

    /** Whether nothing of its clause stands before {@code offset} but a conjunction or the number of a list. */
    static boolean opensClause(String text, int offset) {
        int at = skip(text, offset, -1);
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean separated = at < offset && !(NameFolding.isLatin(before) && text.charAt(at) == ' ');
        return separated || CLAUSE_ENDS.indexOf(before) >= 0 || OPENERS.indexOf(before) >= 0;
    }

    /** The first place after {@code offset} that is no part of a period: 「第三季度」, 「2024年」. */
    private static int skipPeriod(String text, int offset) {
        int at = offset;
        while (at < text.length() && at < offset + CLAUSE && PERIOD.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean contradicted(String text, Span span, Words own) {
        return own.againstAfter.startsAt(text, span.end()) || own.againstBefore.endsAt(text, span.start());
    }

    private static boolean within(String text, int from, PhraseSet words) {
        int end = from;
        int limit = Math.min(text.length(), from + CLAUSE);
        while (end < limit && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (int i = from; i < end; i++) {
            if (words.startsAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** The first place after {@code offset} (before, where {@code direction} is -1) that is no quotation mark or space. */
    private static int skip(String text, int offset, int direction) {
        int at = offset;
        for (int i = 0; i < 2; i++) {
            int look = direction > 0 ? at : at - 1;
            if (look < 0 || look >= text.length() || QUOTES.indexOf(text.charAt(look)) < 0) {
                break;
            }
            at += direction;
        }
        return at;
    }

    /** The words of one type by side and reach. */
    private record Words(
            PhraseSet besideAfter,
            PhraseSet goodsAfter,
            PhraseSet besideBefore,
            PhraseSet clauseAfter,
            PhraseSet againstAfter,
            PhraseSet againstBefore) {

        static Words of(Map<String, List<String>> lists) {
            return new Words(
                    set(lists, "after beside"),
                    set(lists, "after goods"),
                    set(lists, "before beside"),
                    set(lists, "after clause"),
                    set(lists, "after against"),
                    set(lists, "before against"));
        }

        private static PhraseSet set(Map<String, List<String>> lists, String sideAndReach) {
            return PhraseSet.of(lists.getOrDefault(sideAndReach, List.of()));
        }
    }
}
