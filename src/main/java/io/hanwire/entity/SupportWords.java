package io.hanwire.entity;

import io.hanwire.text.Span;
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
    private static final String QUOTES = "“”\"「」『』《》 　";

    private final Map<EntityType, Words> words;

    private SupportWords(Map<EntityType, Words> words) {
        this.words = words;
    }

    static SupportWords load() {
        Map<EntityType, Words> words = new EnumMap<>(EntityType.class);
        for (String[] row : WordTable.read("support.tsv", 4)) {
            EntityType type = EntityType.valueOf(row[0].toUpperCase(Locale.ROOT));
            words.computeIfAbsent(type, t -> new Words()).list(row[1], row[2]).addAll(List.of(row[3].split(" ")));
        }
        words.put(EntityType.INSTITUTION, words.getOrDefault(EntityType.COMPANY, new Words()));
        return new SupportWords(words);
    }

    /** Whether the words around {@code span} show that it names something of {@code type}. */
    boolean support(String text, Span span, EntityType type) {
        Words own = words.get(type);
        if (own == null) {
            return false;
        }
        int after = skip(text, span.end(), 1);
        int before = skip(text, span.start(), -1);
        if (contradicted(text, span, own)) {
            return false;
        }
        return startsAt(text, after, own.besideAfter)
                || endsAt(text, before, own.besideBefore)
                || within(text, span.end(), own.clauseAfter);
    }

    /** Whether a word beside the name shows that something else is meant: 「苹果汁」, 「不理想」. */
    boolean contradicted(String text, Span span, EntityType type) {
        Words own = words.get(type);
        return own != null && contradicted(text, span, own);
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
        private final List<String> besideBefore = new ArrayList<>();
        private final List<String> clauseAfter = new ArrayList<>();
        private final List<String> againstAfter = new ArrayList<>();
        private final List<String> againstBefore = new ArrayList<>();

        private List<String> list(String side, String reach) {
            return switch (side + " " + reach) {
                case "after beside" -> besideAfter;
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
