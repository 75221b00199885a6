package io.hanwire.corpus.line;

import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
        WHOLE;

        boolean matches(String line, String word) {
            return switch (this) {
                case STARTS -> line.startsWith(word);
                case CONTAINS -> line.contains(word);
                case ENDS -> line.endsWith(word);
                case WHOLE -> line.equals(word);
            };
        }
    }

    private record Rule(String reason, Where where, How how, int longest, List<String> words) {}

    private static final Pattern PAGER_WORD = Pattern.compile("[上下]一[页頁]|[首末尾][页頁]|余下全文|[共第]\\d{1,3}[页頁]");
    private static final List<Rule> RULES = load();
    private static final int LONGEST =
            RULES.stream().mapToInt(Rule::longest).max().orElse(0);

    private LineRules() {}

    /** Why {@code line} is no part of an article, {@code "disclaimer"}, or null where it may be one. */
    public static @Nullable String reasonAgainst(String line, Zone zone) {
        if (line.length() > LONGEST) {
            return null;
        }
        if (isPager(line)) {
            return "pager";
        }
        String lower = line.strip().toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (lower.length() <= rule.longest() && rule.where().covers(zone)) {
                for (String word : rule.words()) {
                    if (rule.how().matches(lower, word)) {
                        return rule.reason();
                    }
                }
            }
        }
        return null;
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
                    row[0],
                    Where.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    How.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(row[3]),
                    List.of(row[4].toLowerCase(Locale.ROOT).split(Pattern.quote("|")))));
        }
        return List.copyOf(rules);
    }
}
