package io.hanwire.corpus.line;

import java.util.regex.Pattern;

/** Whether a line reads as the title of what follows. */
final class Headline {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;
    private static final String NOT_AT_END = "。；;，,、：:.—-";
    private static final Pattern SECTION = Pattern.compile(
            "(?:0?\\d{1,2}|[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十\\d]{1,2}[）)]|第[一二三四五六七八九十\\d]{1,3}[章节節部]|part\\s?\\d.*|摘要.*|导语.*|導語.*|前言|引言|【摘要】.*|核心观点.*|[·•●■◆▌].*|[\\d一二三四五六七八九十]{1,3}[、.．].*)",
            Pattern.CASE_INSENSITIVE);

    private Headline() {}

    /** Short, no sentence end inside or after it, and no section heading such as 「一、为什么是现在」. */
    static boolean readsAsTitle(String line) {
        int length = line.codePointCount(0, line.length());
        if (length < SHORTEST || length > LONGEST || NOT_AT_END.indexOf(line.charAt(line.length() - 1)) >= 0) {
            return false;
        }
        int stop = line.indexOf('。');
        return stop < 0 && !SECTION.matcher(line).matches() && line.codePoints().anyMatch(Character::isLetter);
    }
}
