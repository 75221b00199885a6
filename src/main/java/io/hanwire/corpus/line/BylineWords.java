package io.hanwire.corpus.line;

import io.hanwire.corpus.line.BylineLabels.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives each word of one byline its part; the dates have been taken out before. */
final class BylineWords {

    private static final int MAX_LOOSE_WORDS = 3;
    private static final int MAX_WORD = 16;
    private static final int MAX_VALUE = 40;
    private static final Pattern FILLER = Pattern.compile("发布于\\p{IsHan}{0,8}|發佈於\\p{IsHan}{0,8}|[A-Z]\\d{1,2}");
    private static final Pattern PAGE = Pattern.compile("第?\\d{1,3}版");
    private static final Pattern DAY_AT_END = Pattern.compile("\\d{0,2}日?$");
    private static final int LONGEST_FILED = 14;

    private final List<BylineScanner.Atom> atoms;
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> editors = new LinkedHashSet<>();
    private final List<String> loose = new ArrayList<>();
    private @Nullable String source;
    private BylineLabels.@Nullable Role role;
    private boolean firm;
    private int values;
    private boolean labelled;
    private boolean filed;
    private boolean onPaper;
    private boolean desk;

    BylineWords(String folded) {
        atoms = BylineScanner.scan(folded);
    }

    @Nullable
    String source() {
        return source;
    }

    List<String> authors() {
        return List.copyOf(authors);
    }

    List<String> editors() {
        return List.copyOf(editors);
    }

    boolean labelled() {
        return labelled;
    }

    /** Whether the line names the page of a printed paper: 「《海关时报》（2025年9月22日 07 版）」. */
    boolean onPaper() {
        return onPaper;
    }

    /** Whether every word has found its part. */
    boolean read() {
        int part = 0;
        for (BylineScanner.Atom atom : atoms) {
            if (atom.part() != part && values > 0) {
                role = null;
            }
            part = atom.part();
            if (atom.role() != null) {
                if (values > 0
                        && !atom.firm()
                        && !BylineLabels.endOf(atom.text(), Kind.JOINED).isEmpty()) {
                    outletBeforeReporter();
                }
                role = atom.role();
                firm = atom.firm();
                values = 0;
                labelled = true;
            } else if (!word(atom.text())) {
                return false;
            }
        }
        return placeLooseWords();
    }

    /** 「采写：南都记者 余毅菁」: what stands right before 记者 is the outlet, whatever label came before. */
    private void outletBeforeReporter() {
        if (role == BylineLabels.Role.AUTHOR && !authors.isEmpty()) {
            String last = List.copyOf(authors).getLast();
            authors.remove(last);
            source = source == null ? last : source;
        }
    }

    private boolean word(String word) {
        if (BylineLabels.is(Kind.FILLER, word) || FILLER.matcher(word).matches()) {
            return true;
        }
        if (PAGE.matcher(word).matches()) {
            onPaper = true;
            return true;
        }
        // 「11/10 17:20 更新」: the date that it labels stands before it.
        if (BylineLabels.role(word) == BylineLabels.Role.DATE) {
            return true;
        }
        if (role == BylineLabels.Role.CREDIT || role == BylineLabels.Role.DATE) {
            return word.length() <= MAX_VALUE;
        }
        if (word.length() <= MAX_WORD && isFiled(word) && !(firm && values == 0)) {
            return filedFrom(word);
        }
        if (role == null) {
            if (BylineLabels.is(Kind.DESK, word)) {
                desk = true;
                return true;
            }
            filed |= BylineLabels.isPlace(word) && !loose.isEmpty();
            loose.add(word);
            return word.length() <= MAX_WORD && word.indexOf(':') < 0;
        }
        return value(role, word);
    }

    /** 「台北報導」, but not 「矿业资讯」: a bare 讯 or 电 stands after a place. */
    private static boolean isFiled(String word) {
        if (word.length() > LONGEST_FILED) {
            return false;
        }
        if (!BylineLabels.endOf(word, Kind.REPORT).isEmpty()) {
            return true;
        }
        String wire = BylineLabels.endOf(word, Kind.WIRE);
        String before = withoutDay(word.substring(0, word.length() - wire.length()));
        return !wire.isEmpty()
                && before.length() > 1
                && (BylineLabels.isPlace(before) || !withoutPlace(before).equals(before));
    }

    private boolean value(BylineLabels.Role as, String word) {
        boolean first = values++ == 0;
        if (as == BylineLabels.Role.SOURCE && BylineLabels.isRegion(word)) {
            return true;
        }
        if (as == BylineLabels.Role.SOURCE) {
            if (first || isLatin(word)) {
                source = source == null ? word : first ? source : source + " " + word;
            } else {
                loose.add(word);
            }
            return word.length() <= MAX_VALUE;
        }
        Set<String> people = as == BylineLabels.Role.EDITOR ? editors : authors;
        for (String name : word.split("[、,&，]")) {
            if (!name.isEmpty() && !person(people, name, first && firm)) {
                return false;
            }
        }
        return true;
    }

    private boolean person(Set<String> people, String name, boolean certain) {
        if (BylineLabels.isPlace(name) || BylineLabels.is(Kind.NOBODY, name)) {
            return true;
        }
        String bare = withoutPlace(name);
        if (isName(bare) || certain && bare.length() <= MAX_VALUE && bare.indexOf(':') < 0) {
            people.add(bare);
            return true;
        }
        loose.add(name);
        return name.length() <= MAX_WORD && name.indexOf(':') < 0;
    }

    /** 「台北報導」, 「综合报道」, and 「张三报道」, which names the writer. */
    private boolean filedFrom(String word) {
        labelled = true;
        filed = true;
        String ending = BylineLabels.endOf(word, Kind.REPORT);
        ending = ending.isEmpty() ? BylineLabels.endOf(word, Kind.WIRE) : ending;
        String before = withoutDay(word.substring(0, word.length() - ending.length()));
        before = before.substring(
                0, before.length() - BylineLabels.endOf(before, Kind.SCOPE).length());
        String name = withoutPlace(before);
        if (!BylineLabels.isPlace(name) && isName(name) && !BylineLabels.startsWith(name, Kind.OWN)) {
            if (BylineLabels.isOutlet(name)) {
                source = source == null ? name : source;
            } else if (role == BylineLabels.Role.AUTHOR || desk || !before.equals(name)) {
                authors.add(name);
            }
        }
        return true;
    }

    private boolean placeLooseWords() {
        if (loose.size() > MAX_LOOSE_WORDS) {
            return false;
        }
        for (String word : loose) {
            if (word.chars().anyMatch(c -> c >= '0' && c <= '9') && !isLatin(word) && word.length() > 8) {
                return false;
            }
            if (BylineLabels.isPlace(word) || BylineLabels.startsWith(word, Kind.OWN)) {
                continue;
            }
            boolean person = isName(word) && !BylineLabels.isOutlet(word);
            boolean likely = filed || BylineLabels.hasSurname(word);
            if (source == null && !(person && likely)) {
                source = word;
            } else if (person && authors.isEmpty()) {
                authors.add(word);
            }
        }
        return true;
    }

    /** 「謝若水台北10日」 without its day. */
    private static String withoutDay(String word) {
        return DAY_AT_END.matcher(word).replaceFirst("");
    }

    private static String withoutPlace(String name) {
        for (int length = 2; length <= 3 && length + 2 <= name.length(); length++) {
            if (BylineLabels.isPlace(name.substring(name.length() - length))) {
                return name.substring(0, name.length() - length);
            }
        }
        return name;
    }

    /** Two to four Chinese characters, a foreign name with a dot in it, or a pen name in Latin letters. */
    private static boolean isName(String word) {
        if (isLatin(word)) {
            return word.length() <= 24;
        }
        int limit = word.indexOf('·') >= 0 || word.indexOf('．') >= 0 ? 14 : 4;
        return word.length() >= 2
                && word.length() <= limit
                && word.chars().allMatch(c -> Character.isIdeographic(c) || c == '·' || c == '．');
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 0x250 && c != ':') && word.chars().anyMatch(Character::isLetter);
    }
}
