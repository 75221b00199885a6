package io.hanwire.corpus.line;

import io.hanwire.corpus.line.BylineLabels.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a byline into labels and words; folded text goes in, see {@link #fold}. */
final class BylineScanner {

    /**
     * A label or a word of a byline.
     *
     * @param role what stands after this label, or null for a word
     * @param firm whether a colon or bar follows the label, so that whatever follows is its value
     * @param part counts the stretches between slashes
     */
    record Atom(String text, BylineLabels.@Nullable Role role, boolean firm, int part) {}

    /** Between the cells of a table row too: only a label for persons makes a byline of it. */
    private static final char PLAIN_BAR = '¦';

    private static final String ENDS = " /|" + PLAIN_BAR;

    private final String text;
    private final List<Atom> atoms = new ArrayList<>();
    private int at;
    private int part;

    private BylineScanner(String text) {
        this.text = text;
    }

    /** Brackets as spaces, and one form of each separator: {@code : | /}. */
    static String fold(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            folded.append(
                    switch (c) {
                        case '：', '︰' -> ':';
                        case '｜', '丨', '∣', '︱', '│', '〡' -> '|';
                        case '|' -> PLAIN_BAR;
                        case '／', '∕' -> '/';
                        case '　',
                                '\u00a0',
                                '\t',
                                '【',
                                '】',
                                '（',
                                '）',
                                '(',
                                ')',
                                '〔',
                                '〕',
                                '[',
                                ']',
                                '［',
                                '］',
                                '《',
                                '》',
                                '<',
                                '>',
                                '•',
                                '■',
                                '▲',
                                '*' -> ' ';
                        default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
                    });
        }
        return folded.toString();
    }

    static List<Atom> scan(String folded) {
        BylineScanner scanner = new BylineScanner(folded);
        while (scanner.at < folded.length()) {
            scanner.step();
        }
        return scanner.atoms;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '/' || c == '|' || c == PLAIN_BAR) {
            part++;
            at++;
        } else if (c == ' ' || c == ':' && !atoms.isEmpty() && atoms.getLast().role() != null) {
            at++;
        } else if (!label()) {
            word();
        }
    }

    private boolean label() {
        String label = BylineLabels.labelAtStart(text.substring(at));
        while (label != null) {
            int end = at + label.length();
            int next = skipSpaces(end);
            char sign = next < text.length() ? text.charAt(next) : ' ';
            boolean firm = ":|/".indexOf(sign) >= 0 || sign == PLAIN_BAR && (isPerson(label) || at == 0 && next == end);
            boolean ended = next > end || next == text.length();
            boolean loose = label.length() > 1
                    && ((isPerson(label) || labelled()) && ended
                            || "于於自".indexOf(label.charAt(label.length() - 1)) >= 0);
            boolean joined = !BylineLabels.endOf(label, Kind.JOINED).isEmpty() && !firm && !loose;
            if (firm || loose || joined) {
                atoms.add(new Atom(label, BylineLabels.role(label), firm, part));
                at = firm ? next + 1 : end;
                return true;
            }
            label = label.length() == 1 ? null : BylineLabels.labelAtStart(label.substring(0, label.length() - 1));
        }
        return false;
    }

    /** Whether a label came before: after one, others need no colon: 「作者 Lumen | 分類 能源科技」. */
    private boolean labelled() {
        return atoms.stream().anyMatch(atom -> atom.role() != null);
    }

    private static boolean isPerson(String label) {
        BylineLabels.Role role = BylineLabels.role(label);
        return role == BylineLabels.Role.AUTHOR || role == BylineLabels.Role.EDITOR;
    }

    private void word() {
        int end = at;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0 && !(end > at && labelInside(end))) {
            end++;
        }
        String word = text.substring(at, end).replaceAll("^[·,、-]+|[·,、-]+$", "");
        if (!word.isEmpty()) {
            atoms.add(new Atom(word, null, false, part));
        }
        at = end;
    }

    /** Whether a new label begins in the middle of a run: 「鉅亨網記者陳柏勳」, 「作者:张三编辑:李四」. */
    private boolean labelInside(int offset) {
        String rest = text.substring(offset, Math.min(text.length(), offset + 8));
        if (BylineLabels.startsWith(rest, Kind.JOINED)) {
            return true;
        }
        String label = BylineLabels.labelAtStart(rest);
        if (label == null || label.length() == 1) {
            return false;
        }
        int next = skipSpaces(offset + label.length());
        return next < text.length()
                && (":|".indexOf(text.charAt(next)) >= 0 || text.charAt(next) == PLAIN_BAR && isPerson(label));
    }

    private int skipSpaces(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        return to;
    }
}
