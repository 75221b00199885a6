package io.hanwire.figure;

import java.math.BigDecimal;

/** Tells whether a number may stand before a unit that is also part of other words. */
final class UnitConditions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    private final char[] text;
    private final CharacterTable table;
    private final MoneyReader money;

    UnitConditions(char[] text, CharacterTable table, MoneyReader money) {
        this.text = text;
        this.table = table;
        this.money = money;
    }

    /** Whether the number may stand before the unit: 三成, but not 300成; 3,245点, but not 20点. */
    boolean mayCount(Candidate candidate, WordTrie.Entry<Unit> entry, int from) {
        return switch (entry.word()) {
            case "成" -> candidate.max.compareTo(BigDecimal.TEN) <= 0 && candidate.min.signum() > 0;
            case "折" -> candidate.max.compareTo(HUNDRED) < 0 && candidate.min.signum() > 0;
            case "点" -> candidate.min.compareTo(HOURS) > 0 || candidate.decimals > 0;
            case "升", "方" -> candidate.number != null && (candidate.number.arabic() || candidate.isLarge());
            case "两" -> isWeight(from + 1);
            case "角", "毛" -> isSmallMoney(candidate, from + 1);
            case "毫" -> endsAmount(from + 1);
            case "番" -> isTurned(candidate);
            case "T" -> isOfComputing(candidate.start);
            case "P" -> candidate.min.scale() > 0 || !isLineCount(candidate.min);
            default -> true;
        };
    }

    /** Whether computing power is spoken of right before {@code end}: 半精度浮点超过1000T. */
    private boolean isOfComputing(int end) {
        for (int i = Math.max(0, end - 12); i + 1 < end; i++) {
            if ((text[i] == '算' && text[i + 1] == '力')
                    || (text[i] == '浮' && text[i + 1] == '点')
                    || (text[i] == '精' && text[i + 1] == '度')
                    || (text[i] == 'F' && text[i + 1] == 'P')) {
                return true;
            }
        }
        return false;
    }

    /** Whether the 两 that ends at {@code end} is the weight: 30两黄金, but not 30两 of a longer word. */
    private boolean isWeight(int end) {
        return end == text.length || "。，、；！？,;!?)） \n重黄白金银".indexOf(text[end]) >= 0;
    }

    /** Whether 角 and 毛 are money without 元 before them: 涨2角, 两毛钱, but not 三角. */
    private boolean isSmallMoney(Candidate candidate, int end) {
        boolean counted = candidate.number != null
                && (candidate.number.arabic() || text[candidate.start] == '两' || money.isPartAt(end));
        return counted && endsAmount(end);
    }

    private boolean endsAmount(int end) {
        return end == text.length || "。，、；！？,;!?)） \n钱至到".indexOf(text[end]) >= 0 || table.isNumeral(text[end]);
    }

    /** Whether 翻 makes doublings of the 番 behind the number. */
    private boolean isTurned(Candidate candidate) {
        return turn(candidate) >= 0 && candidate.max.compareTo(BigDecimal.TEN) <= 0;
    }

    /** Where the 翻 or 翻了 before {@code candidate} begins, or -1. */
    int turn(Candidate candidate) {
        int at = candidate.start - 1;
        if (at > 0 && text[at] == '了') {
            at--;
        }
        return at >= 0 && text[at] == '翻' ? at : -1;
    }

    /** Whether {@code value} is a number of lines of a screen: 1080P. */
    private static boolean isLineCount(BigDecimal value) {
        return switch (value.intValue()) {
            case 480, 540, 720, 1080, 1440, 2160, 4320 -> true;
            default -> false;
        };
    }
}
