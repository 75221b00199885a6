package io.hanwire.corpus.line;

import io.hanwire.corpus.date.PrintedDate;
import io.hanwire.corpus.date.PrintedDates;
import io.hanwire.corpus.date.StatedDate;
import io.hanwire.text.Published;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells bylines from text and reads them: 「【二○二六年二月五日／記者周以寧／新竹報導】」, 「记者｜林桐　编辑｜薛弥　2025年11月1日」,
 * 「撰文：何子盈」.
 *
 * <p>A line is a byline only where each of its words is accounted for, as a label, a name, an outlet, a place or a date; a
 * line with a sentence in it never is. Stateless.
 */
public final class BylineReader {

    /** Longer lines are text. */
    private static final int MAX_LENGTH = 160;

    private static final String SENTENCE_SIGNS = "。！？；，!?;「」“”";

    private BylineReader() {}

    /**
     * Reads {@code line}, or returns null where it is none.
     *
     * @param head whether the line stands between title and text, where a date with an unlabelled outlet is a byline too
     */
    public static @Nullable Byline read(String line, boolean head) {
        if (line.length() > MAX_LENGTH || line.isBlank() || hasSentenceSign(line)) {
            return null;
        }
        List<PrintedDate> dates = PrintedDates.find(line);
        boolean dated = dates.stream().anyMatch(PrintedDate::hasYear);
        StringBuilder rest = new StringBuilder(line);
        for (PrintedDate date : dates) {
            for (int i = date.span().start(); i < date.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        BylineWords words = new BylineWords(BylineScanner.fold(rest.toString()));
        if (!words.read() || !words.labelled() && !(head && dated)) {
            return null;
        }
        PrintedDate chosen = choose(line, dates);
        StatedDate published = chosen == null ? null : chosen.stated(Published.Basis.PAGE);
        String warning = chosen != null && chosen.hasYear() && published == null
                ? "no such date can be: " + chosen.span().of(line).strip()
                : null;
        return new Byline(words.source(), words.authors(), words.editors(), published, warning, words.labelled());
    }

    /** The date of publication among several: the first, but not one that is labelled 更新 where another is not. */
    private static @Nullable PrintedDate choose(String line, List<PrintedDate> dates) {
        PrintedDate updated = null;
        for (PrintedDate date : dates) {
            if (!date.hasYear()) {
                continue;
            }
            String before = line.substring(
                    Math.max(0, date.span().start() - 6), date.span().start());
            if (before.contains("更新") || before.contains("修改")) {
                updated = updated == null ? date : updated;
            } else {
                return date;
            }
        }
        return updated;
    }

    private static boolean hasSentenceSign(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (SENTENCE_SIGNS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
