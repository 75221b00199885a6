package io.hanwire.figure;

import io.hanwire.text.Tsv;

/** What each character may do in a figure, and which form of it is read; one look-up a character. */
final class CharacterTable {

    /** No part of a number. */
    static final byte NONE = 0;
    /** 0 to 9. */
    static final byte ARABIC = 1;
    /** 〇 to 九, 两. */
    static final byte DIGIT = 2;
    /** 廿, 卅. */
    static final byte TENS = 3;
    /** 十, 百, 千. */
    static final byte SMALL = 4;
    /** 万, 亿, 兆. */
    static final byte BIG = 5;
    /** 几, 数. */
    static final byte VAGUE = 6;
    /** 第, 前. */
    static final byte RANK = 7;
    /** ( and （. */
    static final byte BRACKET = 8;
    /** The point of .5. */
    static final byte POINT = 9;
    /** The colon of an address. */
    static final byte COLON = 10;

    private static final int ROLE = 0x0f;
    private static final int WORD = 0x10;

    private final char[] forms = new char[1 << 16];
    private final byte[] roles = new byte[1 << 16];
    private final byte[] values = new byte[1 << 16];

    CharacterTable() {
        for (int c = 0; c < forms.length; c++) {
            forms[c] = (char) c;
        }
        // ，：；！？（） are punctuation of Chinese text, not wide forms of Latin signs
        for (char c = '！'; c <= '～'; c++) {
            forms[c] = "！（），：；？".indexOf(c) < 0 ? (char) (c - '！' + '!') : c;
        }
        Tsv.read(CharacterTable.class, "folds.tsv", 2, 2, cells -> forms[cells[0].charAt(0)] = cells[1].charAt(0));
        for (char c = '0'; c <= '9'; c++) {
            roles[c] = ARABIC;
            values[c] = (byte) (c - '0');
        }
        Tsv.read(CharacterTable.class, "characters.tsv", 3, 3, cells -> {
            char c = cells[0].charAt(0);
            roles[c] = role(cells[1]);
            values[c] = Byte.parseByte(cells[2]);
        });
    }

    private static byte role(String name) {
        return switch (name) {
            case "digit" -> DIGIT;
            case "tens" -> TENS;
            case "small" -> SMALL;
            case "big" -> BIG;
            case "vague" -> VAGUE;
            case "rank" -> RANK;
            case "bracket" -> BRACKET;
            case "point" -> POINT;
            case "colon" -> COLON;
            default -> throw new IllegalArgumentException("unknown role '" + name + "'");
        };
    }

    /** Makes {@link #beginsWord} true of {@code c}. */
    void markWord(char c) {
        roles[c] |= WORD;
    }

    /** The text in the forms that the lexicons list, character for character. */
    char[] read(CharSequence text) {
        char[] read = text.toString().toCharArray();
        for (int i = 0; i < read.length; i++) {
            read[i] = forms[read[i]];
        }
        return read;
    }

    /** Whether nothing can begin with {@code c}. */
    boolean isPlain(char c) {
        return roles[c] == 0;
    }

    byte role(char c) {
        return (byte) (roles[c] & ROLE);
    }

    int value(char c) {
        return values[c];
    }

    boolean beginsWord(char c) {
        return (roles[c] & WORD) != 0;
    }

    boolean isNumeral(char c) {
        byte role = role(c);
        return role >= ARABIC && role <= VAGUE;
    }
}
