package io.hanwire.corpus.line;

import io.hanwire.text.Tsv;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word tables behind {@link BylineReader}. */
final class BylineLabels {

    /** What stands after a label. */
    enum Role {
        AUTHOR,
        EDITOR,
        SOURCE,
        DATE,
        CREDIT
    }

    /** What a word is that is neither label nor name; see {@code byline-words.tsv}. */
    enum Kind {
        JOINED,
        FILLER,
        REPORT,
        WIRE,
        SCOPE,
        OWN,
        NOBODY,
        DESK,
        REGION,
        CREDIT
    }

    private static final Map<String, Role> ROLES = new HashMap<>();
    private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);
    private static final Set<String> OUTLET_ENDINGS = new HashSet<>();
    private static final Set<String> PLACES = new HashSet<>();
    private static final Set<String> SURNAMES = new HashSet<>();
    private static final int LONGEST;

    static {
        for (String[] row : Tsv.rows(BylineLabels.class, "byline-labels.tsv", 2)) {
            Role role = Role.valueOf(row[1].toUpperCase(Locale.ROOT));
            Tsv.words(row[0]).forEach(label -> ROLES.put(label, role));
        }
        LONGEST = ROLES.keySet().stream().mapToInt(String::length).max().orElse(0);
        for (String[] row : Tsv.rows(BylineLabels.class, "byline-words.tsv", 2)) {
            WORDS.put(Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), Set.copyOf(Tsv.words(row[1])));
        }
        for (String[] row : Tsv.rows(BylineLabels.class, "outlet-endings.tsv", 1)) {
            OUTLET_ENDINGS.addAll(Tsv.words(row[0]));
        }
        for (String[] row : Tsv.rows(BylineLabels.class, "places.tsv", 1)) {
            PLACES.addAll(Tsv.words(row[0]));
        }
        for (String[] row : Tsv.rows(BylineLabels.class, "surnames.tsv", 1)) {
            SURNAMES.addAll(Tsv.words(row[0]));
        }
    }

    private BylineLabels() {}

    static @Nullable Role role(String label) {
        return ROLES.get(label);
    }

    /** Whether {@code word} is one of {@code kind}. */
    static boolean is(Kind kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    /** The word of {@code kind} that {@code text} ends with, the longest of several, or {@code ""}. */
    static String endOf(String text, Kind kind) {
        return WORDS.getOrDefault(kind, Set.of()).stream()
                .filter(text::endsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Whether {@code text} begins with a word of {@code kind}. */
    static boolean startsWith(String text, Kind kind) {
        return WORDS.getOrDefault(kind, Set.of()).stream().anyMatch(text::startsWith);
    }

    /** The longest label that {@code text} begins with, or null. */
    static @Nullable String labelAtStart(String text) {
        for (int end = Math.min(LONGEST, text.length()); end > 0; end--) {
            String start = text.substring(0, end);
            if (ROLES.containsKey(start)) {
                return start;
            }
        }
        return null;
    }

    /** Whether {@code word} begins as names of persons do. */
    static boolean hasSurname(String word) {
        return !word.isEmpty()
                && word.length() <= 4
                && (SURNAMES.contains(word.substring(0, 1)) && word.length() <= 3
                        || word.length() > 2 && SURNAMES.contains(word.substring(0, 2)));
    }

    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    /** Whether {@code word} is a place or province, 「北京市」, as pages print where a writer is: 「来自广东」. */
    static boolean isRegion(String word) {
        String bare = "省市".indexOf(word.charAt(word.length() - 1)) >= 0 ? word.substring(0, word.length() - 1) : word;
        return isPlace(bare) || is(Kind.REGION, bare);
    }

    /** Whether {@code word} reads as the name of an outlet, 「沪上财讯」. */
    static boolean isOutlet(String word) {
        for (int start = 1; start < word.length(); start++) {
            if (OUTLET_ENDINGS.contains(word.substring(start))) {
                return true;
            }
        }
        return false;
    }
}
