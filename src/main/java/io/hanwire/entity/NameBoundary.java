package io.hanwire.entity;

import io.hanwire.language.Word;
import io.hanwire.language.WordSegmenter;
import io.hanwire.text.Span;
import io.hanwire.text.Tsv;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds where a company's name begins, given where it ends: 「封测龙头日月光投控（」 → 日月光投控. The words that end the search are in
 * {@code boundaries.tsv}. Immutable and safe for use by several threads.
 */
final class NameBoundary {

    /** The longest name, brackets inside it included. */
    static final int LONGEST = 36;

    /** The kinds of words of business that are no part of a name but at its edges. */
    private static final List<String> COMMON = List.of("common", "role", "generic", "business", "goods", "region-unit");

    private static final int LONGEST_COMMON = 4;

    private static final String BREAKS = "，。；：！？,;:!?、\n“”\"「」『』《》〈〉【】[]|｜/…—%％●○■□◆◇▲△▼★☆•※►▶";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final List<String> suffixes;
    private final PhraseSet signals;
    private final PhraseSet business;
    private final PhraseSet same;
    private final PhraseSet divisions;
    private final PhraseSet common;
    private final PhraseSet organisations;
    private final PhraseSet joints;
    private final Set<String> roles;
    private final Set<String> generic;
    private final Set<String> inside;
    private final BitSet stops = new BitSet();
    private final Places places;

    private NameBoundary(Places places) {
        this.places = places;
        for (String[] row : Tsv.rows(NameBoundary.class, "boundaries.tsv", 2)) {
            words.computeIfAbsent(row[0], k -> new HashSet<>()).addAll(Tsv.words(row[1]));
        }
        signals = PhraseSet.of(words("signal"));
        business = PhraseSet.of(words("business"));
        same = PhraseSet.of(words("same"));
        organisations = PhraseSet.of(words("organisation"));
        joints = PhraseSet.of(words("joint"));
        roles = words("role");
        generic = words("generic");
        inside = words("inside");
        divisions = PhraseSet.of(Stream.concat(words("division").stream(), words("industry").stream())
                .filter(word -> word.length() > 1 && !same.contains(word))
                .toList());
        common = PhraseSet.of(COMMON.stream()
                .flatMap(kind -> words(kind).stream())
                .filter(word -> word.length() >= 2 && word.length() <= LONGEST_COMMON)
                .toList());
        words("stop").forEach(word -> stops.set(word.charAt(0)));
        suffixes = words("suffix").stream()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    static NameBoundary load(Places places) {
        return new NameBoundary(places);
    }

    Set<String> words(String kind) {
        return words.getOrDefault(kind, Set.of());
    }

    /** Whether {@code c} parts clauses: no name reaches over it. */
    static boolean endsClause(char c) {
        return switch (c) {
            case '，', '。', '；', '：', '！', '？', ',', ';', ':', '!', '?', '\n' -> true;
            default -> false;
        };
    }

    /** Words that end names of companies: 集团, 股份, 银行 …. */
    PhraseSet signals() {
        return signals;
    }

    /** Words of business that are no part of a name but at its edges. */
    PhraseSet commonWords() {
        return common;
    }

    /** Whether {@code name} is no name, though it looks like one: 集团, 控股股东. */
    boolean isGeneric(String name) {
        return generic.contains(name);
    }

    /** Whether at {@code offset}, behind a company's name, a word begins that makes another body's name of it: 北京 + 大学. */
    boolean organisationAt(String text, int offset) {
        return organisations.startsAt(text, offset);
    }

    /** What stands between the names of a list. */
    PhraseSet joints() {
        return joints;
    }

    boolean isStop(char c) {
        return stops.get(c);
    }

    /** The endings of full names, the longest first. */
    List<String> suffixes() {
        return suffixes;
    }

    /** Whether a word stands in {@code sentence} that ends names of companies: 集团, 股份, 银行 …. */
    boolean hasOrganisationEnd(String text, Span sentence) {
        return signals.isIn(text, sentence.start(), sentence.end());
    }

    /** Whether {@code sentence} speaks of business: 营收, 股东, 签署 …. */
    boolean isBusiness(String text, Span sentence) {
        return hasOrganisationEnd(text, sentence) || business.isIn(text, sentence.start(), sentence.end());
    }

    /** Whether {@code rest}, after a company's name, makes the name of another company of it: 京东 + 物流, 信达 + 投资. */
    boolean isDivision(String rest) {
        return words("division").contains(rest) || words("industry").contains(rest) || isFullName(rest);
    }

    /** Whether at {@code offset}, behind a company's name, a word begins that makes the name of another company of it. */
    boolean divisionAt(String text, int offset) {
        return divisions.startsAt(text, offset);
    }

    /** Whether {@code name} ends as names of companies do: 新希望集团, 南兴建筑工程有限公司. */
    boolean isFullName(String name) {
        return same.endsAt(name, name.length());
    }

    /**
     * The start of the name that ends at {@code end}, or -1 where there is none of at least two characters.
     *
     * @param floor no name begins before it
     */
    int start(String text, int end, int floor) {
        int from = clauseStart(text, end, floor);
        List<Word> run = WordSegmenter.words(text.substring(from, end));
        int start = end;
        int place = -1;
        for (int i = run.size() - 1; i >= 0; i--) {
            Word word = run.get(i);
            if (start < end && stops(word)) {
                break;
            }
            start = from + word.start();
            if (places.isPlace(word.text()) && !word.text().equals("国际")) {
                place = start;
            }
        }
        start = place >= 0 && place > start && beginsWithCommonWords(text, start, place) ? place : start;
        while (start < end && NameFolding.isSpace(text.charAt(start))) {
            start++;
        }
        return end - start >= 2 && !isGeneric(text.substring(start, end)) ? start : -1;
    }

    /** Names of bodies begin with a place; what stands before it then describes them: 「全资孙公司深圳…」. */
    private static boolean beginsWithCommonWords(String text, int start, int place) {
        return text.substring(start, place).chars().allMatch(c -> NameFolding.isHan((char) c));
    }

    private boolean stops(Word word) {
        String text = word.text();
        String tag = word.tag();
        if (roles.contains(text) || text.length() == 1 && isStop(text.charAt(0))) {
            return true;
        }
        if (text.length() == 1 || places.isPlace(text) || inside.contains(text)) {
            return false;
        }
        return switch (tag.charAt(0)) {
            case 'p', 'c', 'u', 'r', 'd', 't', 'm', 'f', 'w', 'y' -> true;
            case 'v' -> !tag.startsWith("vn");
            default -> false;
        };
    }

    private int clauseStart(String text, int end, int floor) {
        int start = end;
        int depth = 0;
        while (start > Math.max(floor, end - LONGEST)) {
            char c = text.charAt(start - 1);
            if (c == ')' || c == '）') {
                depth++;
            } else if (c == '(' || c == '（') {
                depth--;
            }
            if (depth < 0 || BREAKS.indexOf(c) >= 0 || NameFolding.isSpace(c) && !latinAround(text, start - 1)) {
                break;
            }
            start--;
        }
        return start;
    }

    private static boolean latinAround(String text, int space) {
        return space > 0
                && space + 1 < text.length()
                && NameFolding.isLatin(text.charAt(space - 1))
                && NameFolding.isLatin(text.charAt(space + 1));
    }
}
