package io.hanwire.entity;

/**
 * The form in which names are matched: canonical text without regard to case and to the signs that names are written with or
 * without (MTT S80 and MTTS80, DeepSeek-V3 and DeepSeek V3, 史蒂夫·乔布斯 and 史蒂夫乔布斯).
 */
final class NameFolding {

    private NameFolding() {}

    /** {@code canonical} in lower case and without separators. */
    static String fold(CharSequence canonical) {
        StringBuilder folded = new StringBuilder(canonical.length());
        for (int i = 0; i < canonical.length(); i++) {
            char c = canonical.charAt(i);
            if (!isSeparator(c)) {
                folded.append(lower(c));
            }
        }
        return folded.toString();
    }

    /** Whether names are read over {@code c}; a line feed ends every name. */
    static boolean isSeparator(char c) {
        if (c >= 0x3400 && c < 0xff00) {
            return false;
        }
        return switch (c) {
            case ' ', '\u00a0', '　', '-', '‐', '‑', '–', '·', '•', '・', '‧', '．', '\u2009', '\u202f' -> true;
            default -> false;
        };
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '　' || c == '\u2009' || c == '\u202f';
    }

    /** Brackets of both widths are one: 沐曦集成电路(上海) and 沐曦集成电路（上海）. */
    static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c < 0x2000) {
            return Character.toLowerCase(c);
        }
        return c == '（' ? '(' : c == '）' ? ')' : c;
    }

    /** A letter or digit of the kind that words of Latin script are made of. */
    static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xc0 && c < 0x250;
    }

    static boolean isHan(char c) {
        return c >= 0x4e00 && c < 0xa000 || c >= 0x3400 && c < 0x4dc0 || Character.isSurrogate(c) || c == '〇';
    }
}
