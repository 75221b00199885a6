package io.hanwire.entity;

import io.hanwire.text.Span;
import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.EnumMap;
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
        Map<EntityType, Words> words = new EnumMap<>(EntityType.class);
        for (String[] row : Tsv.rows(SupportWords.class, "support.tsv", 4)) {
            EntityType type = EntityType.valueOf(row[0].toUpperCase(Locale.ROOT));
            words.computeIfAbsent(type, t -> new Words()).list(row[1], row[2]).addAll(List.of(row[3].split(" ")));
        }
        words.computeIfAbsent(EntityType.INSTITUTION, t -> new Words())
                .add(words.getOrDefault(EntityType.COMPANY, new Words()));
        return new SupportWords(words);
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
                    && (startsAt(text, after, own.besideAfter)
                            || startsAt(text, skipPeriod(text, after), own.clauseAfter));
        }
        return startsAt(text, after, own.besideAfter)
                || startsAt(text, after, own.goodsAfter)
                || endsAt(text, before, own.besideBefore)
                || within(text, span.end(), own.clauseAfter);
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
        return startsAt(text, span.end(), own.againstAfter) || endsAt(text, span.start(), own.againstBefore);
    }

    private static boolean within(String text, int from, List<String> words) {
        int end = from;
        int limit = Math.min(text.length(), from + CLAUSE);
        while (end < limit && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (int i = from; i < end; i++) {
            if (startsAt(text, i, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(String text, int offset, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, offset)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAt(String text, int offset, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, offset - word.length())) {
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

    private static final class Words {
        private final List<String> besideAfter = new ArrayList<>();
        private final List<String> goodsAfter = new ArrayList<>();
        private final List<String> besideBefore = new ArrayList<>();
        private final List<String> clauseAfter = new ArrayList<>();
        private final List<String> againstAfter = new ArrayList<>();
        private final List<String> againstBefore = new ArrayList<>();

        private void add(Words other) {
            besideAfter.addAll(other.besideAfter);
            goodsAfter.addAll(other.goodsAfter);
            besideBefore.addAll(other.besideBefore);
            clauseAfter.addAll(other.clauseAfter);
            againstAfter.addAll(other.againstAfter);
            againstBefore.addAll(other.againstBefore);
        }

        private List<String> list(String side, String reach) {
            return switch (side + " " + reach) {
                case "after beside" -> besideAfter;
                case "after goods" -> goodsAfter;
                case "before beside" -> besideBefore;
                case "after clause" -> clauseAfter;
                case "after against" -> againstAfter;
                case "before against" -> againstBefore;
                default ->
                    throw new IllegalStateException("support.tsv: unknown side and reach '" + side + " " + reach + "'");
            };
        }
    }
}
