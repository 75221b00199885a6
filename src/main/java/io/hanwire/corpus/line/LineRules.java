package io.hanwire.corpus.line;

import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines that are no part of an article, by the rules of the resource {@code boilerplate.tsv}. Stateless. */
public final class LineRules {

    /** In which part of a text a line stands. */
    public enum Zone {
        HEAD,
        BODY,
        TAIL
    }

    private enum Where {
        ANY,
        HEAD,
        TAIL;

        boolean covers(Zone zone) {
            return switch (this) {
                case ANY -> true;
                case HEAD -> zone == Zone.HEAD;
                case TAIL -> zone == Zone.TAIL;
            };
        }
    }

    private enum How {
        STARTS,
        CONTAINS,
        ENDS,
        WHOLE,
        COUNTED;

        /** Whether a word of {@code length} characters that stands at {@code start} of {@code line} stands where the rule asks. */
        boolean allows(String line, int start, int length) {
            boolean ends = start + length == line.length();
            return switch (this) {
                case STARTS -> start == 0;
                case CONTAINS -> true;
                case ENDS -> ends;
                case WHOLE -> start == 0 && ends;
                case COUNTED -> false;
            };
        }
    }

    /** @param rank the rule's place in the table: of two rules that match, the earlier one counts */
    private record Rule(int rank, String reason, Where where, How how, int longest, List<String> words) {

        boolean matches(String line, Zone zone, String word, int start) {
            return line.length() <= longest
                    && where.covers(zone)
                    && how.allows(line, start, word.length())
                    && line.startsWith(word, start);
        }
    }

    private record RuleWord(Rule rule, String word) {}

    /** A rule of words that stand beside figures: 「收藏 12 阅读 6.7W」. */
    private record Counter(Rule rule, Pattern line) {

        static Counter of(Rule rule) {
            String words = rule.words().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            String figure = "[\\d.,]+[万萬wk+]?";
            return new Counter(rule, Pattern.compile("(?:" + words + "|" + figure + "|[\\s:：·|/()（）])++"));
        }

        boolean matches(String line, Zone zone) {
            return line.length() <= rule.longest()
                    && rule.where().covers(zone)
                    && line.chars().anyMatch(Character::isIdeographic)
                    && this.line.matcher(line).matches();
        }
    }

    private static final Pattern PAGER_WORD = Pattern.compile("[上下]一[页頁]|[首末尾][页頁]|余下全文|[共第]\\d{1,3}[页頁]");
    private static final String SENTENCE_ENDS = "。！？!?";
    private static final int SHORTEST_NEWS = 15;
    private static final int LONG_NEWS = 60;
    private static final List<Rule> RULES = load();
    private static final int LONGEST =
            RULES.stream().mapToInt(Rule::longest).max().orElse(0);
    private static final List<Counter> COUNTERS = RULES.stream()
            .filter(rule -> rule.how() == How.COUNTED)
            .map(Counter::of)
            .toList();
    private static final Map<Character, List<RuleWord>> WORDS_BY_FIRST = wordsByFirst();
    private static final BitSet FIRST_CHARACTERS = new BitSet();

    static {
        WORDS_BY_FIRST.keySet().forEach(FIRST_CHARACTERS::set);
    }

    private LineRules() {}

    /**
     * Why {@code line} is no part of an article, {@code "disclaimer"}, or null where it may be one. A paragraph that begins with
     * news and ends with a disclaimer is part of it, see {@link #endOfNews}.
     */
    public static @Nullable String reasonAgainst(String line, Zone zone) {
        if (line.length() > LONGEST) {
            return null;
        }
        if (isPager(line)) {
            return "pager";
        }
        String lower = line.strip().toLowerCase(Locale.ROOT);
        for (Counter counter : COUNTERS) {
            if (counter.matches(lower, zone)) {
                return counter.rule().reason();
            }
        }
        Rule rule = against(lower, zone);
        boolean news = rule != null && rule.how() == How.CONTAINS && endOfNews(lower, zone) > 0;
        return rule == null || news ? null : rule.reason();
    }

    private static @Nullable Rule against(String lower, Zone zone) {
        Rule first = null;
        for (int start = 0; start < lower.length(); start++) {
            char c = lower.charAt(start);
            for (RuleWord word :
                    FIRST_CHARACTERS.get(c) ? WORDS_BY_FIRST.getOrDefault(c, List.of()) : List.<RuleWord>of()) {
                boolean earlier = first == null || word.rule().rank() < first.rank();
                if (earlier && word.rule().matches(lower, zone, word.word(), start)) {
                    first = word.rule();
                }
            }
        }
        return first;
    }

    /**
     * Where in {@code line} the news ends and a disclaimer, a call to follow or the like begins that goes on to the line's end:
     * 「净利润为3.2亿元，同比增长12%。|以上内容不构成投资建议，据此操作风险自担。」. 0 where nothing in the line is news, the line's length where
     * it ends with news.
     */
    public static int endOfNews(String line, Zone zone) {
        String lower = line.toLowerCase(Locale.ROOT);
        int end = lower.length();
        StringBuilder after = new StringBuilder();
        for (int start = 0; start < lower.length(); start = nextSentence(lower, start)) {
            String sentence = lower.substring(start, nextSentence(lower, start)).strip();
            boolean matches = sentence.length() <= LONGEST && against(sentence, zone) != null;
            if (matches && end == lower.length()) {
                end = start;
            } else if (!matches && end < lower.length()) {
                after.append(sentence);
            }
        }
        if (end == lower.length() || !isNews(lower.substring(0, end))) {
            return end == lower.length() ? end : 0;
        }
        return isNews(after.toString()) ? lower.length() : end;
    }

    /** Where the sentence after that at {@code start} begins. */
    private static int nextSentence(String text, int start) {
        int at = start;
        while (at < text.length() && SENTENCE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at < text.length() && SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether {@code text} says more than 「以上内容由本站整理。」. */
    private static boolean isNews(String text) {
        return text.length() >= LONG_NEWS
                || text.length() >= SHORTEST_NEWS && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** 「1 2 3 下一页」, 「[1][2]下一页」, 「+ 4」: numbers and the words of a pager, and nothing else. */
    private static boolean isPager(String line) {
        if (line.length() > 40) {
            return false;
        }
        String words = PAGER_WORD.matcher(line).replaceAll("");
        boolean none =
                words.chars().noneMatch(Character::isLetter) && words.chars().noneMatch(c -> c == '.' || c == '%');
        boolean paged = words.length() < line.length()
                || line.startsWith("+")
                || line.startsWith("[1]")
                || line.startsWith("【1】");
        return none && paged;
    }

    private static List<Rule> load() {
        List<Rule> rules = new ArrayList<>();
        for (String[] row : Tsv.rows(LineRules.class, "boilerplate.tsv", 5)) {
            rules.add(new Rule(
                    rules.size(),
                    row[0],
                    Where.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    How.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(row[3]),
                    List.of(row[4].toLowerCase(Locale.ROOT).split(Pattern.quote("|")))));
        }
        return List.copyOf(rules);
    }

    private static Map<Character, List<RuleWord>> wordsByFirst() {
        Map<Character, List<RuleWord>> words = new HashMap<>();
        for (Rule rule : RULES) {
            for (String word : rule.words()) {
                words.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(new RuleWord(rule, word));
            }
        }
        return Map.copyOf(words);
    }
}
