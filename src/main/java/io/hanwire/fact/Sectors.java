package io.hanwire.fact;

import io.hanwire.text.Span;

/** Common nouns that stand for a sector or a group of companies: 国产GPU企业, 机器人创业公司. */
final class Sectors {

    private static final int MIN_LENGTH = 4;
    private static final int MAX_LENGTH = 14;

    private Sectors() {}

    /** Where {@code span} of {@code text}, the words before a metric, names a sector; empty where it names none. */
    static Span in(String text, Span span) {
        int start = span.start();
        int end = span.end();
        for (String lead : WordList.SECTOR_LEAD.words()) {
            if (text.startsWith(lead, start)) {
                start += lead.length();
            }
        }
        while (end > start && text.charAt(end - 1) == '的') {
            end--;
        }
        String name = text.substring(Math.min(start, end), end);
        boolean word = name.chars().allMatch(Character::isLetterOrDigit);
        boolean opens = WordList.SECTOR_START.beginsOf(name);
        boolean closes = WordList.SECTOR_END.endsOf(name);
        boolean sized = name.length() >= MIN_LENGTH && name.length() <= MAX_LENGTH;
        boolean sector =
                word && sized && closes && (opens || !name.endsWith("企业")) || WordList.SECTOR_WHOLE.contains(name);
        return sector ? new Span(start, end) : new Span(end, end);
    }
}
