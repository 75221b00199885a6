package io.hanwire.figure;

/** Tells numbers from the digits of names, versions, codes and dates: H100, GPT-4, v3.5, 400-820-8820. */
final class NameReader {

    private static final int MOST_DIGITS = 24;

    private final char[] text;

    NameReader(char[] text) {
        this.text = text;
    }

    static boolean isWordCharacter(char c) {
        return UnitReader.isLatin(c) || ArabicReader.isDigit(c) || c == '_';
    }

    /** Whether the digit at {@code i} goes on what Latin letters began: H100, GPT-4, v3.5. */
    boolean isTokenBefore(int i, int lastEnd) {
        char before = text[i - 1];
        if (isWordCharacter(before)) {
            return true;
        }
        return (before == '.' || before == '-' || before == '/' || before == '@' || before == '#')
                && i > 1
                && UnitReader.isLatin(text[i - 2])
                && i - 1 > lastEnd;
    }

    boolean isToken(Candidate candidate, boolean glued) {
        boolean sure = candidate.kind == FigureKind.PERCENT
                || candidate.kind == FigureKind.MONEY
                || candidate.kind == FigureKind.PERCENTAGE_POINT
                || candidate.isLarge();
        if (glued) {
            return !sure;
        }
        if (candidate.kind != null || candidate.excluded || candidate.isLarge() || candidate.end >= text.length) {
            return false;
        }
        char next = text[candidate.end];
        boolean another = candidate.end + 1 < text.length && ArabicReader.isDigit(text[candidate.end + 1]);
        return UnitReader.isLatin(next)
                || next == '_'
                || (another && (next == '.' || next == ':'))
                || isChain(candidate.end);
    }

    /** Whether two more groups of digits follow: 2025-12-17, 400-820-8820, 2025/12/17. */
    private boolean isChain(int at) {
        int groups = 0;
        int p = at;
        while (groups < 2
                && p + 1 < text.length
                && (text[p] == '-' || text[p] == '/')
                && ArabicReader.isDigit(text[p + 1])) {
            char joint = text[p];
            p++;
            int begin = p;
            while (p < text.length && ArabicReader.isDigit(text[p]) && p - begin < MOST_DIGITS) {
                p++;
            }
            groups += joint == text[at] ? 1 : 0;
        }
        return groups == 2
                || (groups == 1 && text[at] == '-' && text[numeralStart(at)] == '0' && at - numeralStart(at) > 1);
    }

    private int numeralStart(int end) {
        int p = end;
        while (p > 0 && end - p < MOST_DIGITS && ArabicReader.isDigit(text[p - 1])) {
            p--;
        }
        return p;
    }

    /** The place behind the name that goes on at {@code from}. */
    int pass(int from) {
        int p = from;
        while (p < text.length) {
            boolean joint = "-._:/".indexOf(text[p]) >= 0 && p + 1 < text.length && isWordCharacter(text[p + 1]);
            if (!isWordCharacter(text[p]) && !joint) {
                return Math.max(p, from + 1);
            }
            p++;
        }
        return p;
    }
}
