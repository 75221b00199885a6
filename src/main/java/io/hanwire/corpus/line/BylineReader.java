package io.hanwire.corpus.line;

import io.hanwire.corpus.date.PrintedDate;
import io.hanwire.corpus.date.PrintedDates;
import io.hanwire.corpus.date.SaidDay;
import io.hanwire.corpus.date.StatedDate;
import io.hanwire.text.Published;
import io.hanwire.text.Span;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern GLOSS = Pattern.compile("(?<=\\p{IsHan})\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǘǚǜ]{1,6}\\)");
    private static final Pattern PAGE = Pattern.compile("(?<!\\d)(\\d{1,3}) 版");
    private static final String SENTENCE_SIGNS = "。！？；，!?;「」“”";

    private BylineReader() {}

    /**
     * Reads the line {@code printed}, or returns null where it is none.
     *
     * @param head whether the line stands between title and text, where a date with an unlabelled outlet is a byline too
     */
    public static @Nullable Byline read(String printed, boolean head) {
        if (printed.length() > MAX_LENGTH || printed.isBlank() || isPictureCredit(printed)) {
            return null;
        }
        String line = withoutCommas(withoutGlosses(printed));
        if (hasSentenceSign(line)) {
            return null;
        }
        List<PrintedDate> dates = PrintedDates.find(line);
        boolean dated = dates.stream().anyMatch(PrintedDate::hasYear);
        StringBuilder rest = new StringBuilder(line);
        dates.forEach(date -> blank(rest, date.span()));
        SaidDay.find(line).forEach(day -> blank(rest, day.span()));
        String folded = PAGE.matcher(BylineScanner.fold(rest.toString())).replaceAll("$1版");
        BylineWords words = new BylineWords(folded);
        if (!words.read() || !words.labelled() && !(dated && (head || words.onPaper()))) {
            return null;
        }
        return byline(line, dates, words);
    }

    private static void blank(StringBuilder line, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            line.setCharAt(i, ' ');
        }
    }

    /** Reads text of which something else says that it names the outlet or the writers; null where it is a sentence. */
    public static @Nullable Byline readNames(String text) {
        if (text.length() > MAX_LENGTH || text.isBlank() || hasSentenceSign(text)) {
            return null;
        }
        BylineWords words = new BylineWords(BylineScanner.fold(text));
        return words.read() ? byline(text, List.of(), words) : null;
    }

    /** Whether {@code name} reads as the name of an outlet, not of a person: 「界外新闻」. */
    public static boolean isOutlet(String name) {
        return BylineLabels.isOutlet(name);
    }

    /** Whether {@code line} names the editors, 「责任编辑：」, which stands where an article ends. */
    public static boolean isEditorLine(String line) {
        String bare = line.strip().replaceAll("^[\\[【(（]", "");
        String label = bare.length() > MAX_LENGTH ? null : BylineLabels.labelAtStart(bare);
        return label != null
                && BylineLabels.role(label) == BylineLabels.Role.EDITOR
                && bare.length() > label.length()
                && ":：|｜丨".indexOf(bare.charAt(label.length())) >= 0;
    }

    /** Whether {@code text} is labelled, or begins with a surname and is as long as names are: 「欧阳文清」. */
    public static boolean isPerson(String text) {
        Byline byline = read(text, true);
        return byline != null && byline.labelled() || BylineLabels.hasSurname(text);
    }

    private static Byline byline(String line, List<PrintedDate> dates, BylineWords words) {
        StatedDate published = null;
        StatedDate updated = null;
        PrintedDate yearless = null;
        String impossible = null;
        for (PrintedDate date : dates) {
            StatedDate stated = date.stated(Published.Basis.PAGE);
            if (!date.hasYear()) {
                yearless = yearless == null ? date : yearless;
            } else if (stated == null) {
                impossible = impossible == null ? date.span().of(line).strip() : impossible;
            } else if (isUpdate(line, date)) {
                updated = updated == null ? stated : updated;
            } else {
                published = published == null ? stated : published;
            }
        }
        String warning = published == null && impossible != null ? "no such date can be: " + impossible : null;
        return new Byline(
                words.source(),
                words.authors(),
                words.editors(),
                published,
                updated,
                yearless,
                warning,
                words.labelled());
    }

    /** 「▲广州日报记者黎旭阳、李妍摄」 names no writer. */
    private static boolean isPictureCredit(String line) {
        return line.startsWith("▲")
                || !BylineLabels.endOf(line, BylineLabels.Kind.CREDIT).isEmpty();
    }

    private static boolean isUpdate(String line, PrintedDate date) {
        String before =
                line.substring(Math.max(0, date.span().start() - 6), date.span().start());
        return before.contains("更新") || before.contains("修改");
    }

    /** 「本文来自微信公众号：甲，作者：乙，题图来自：丙」 has commas between labels and is a byline all the same. */
    private static String withoutCommas(String line) {
        if (line.indexOf('，') < 0) {
            return line;
        }
        String[] parts = line.split("，", -1);
        for (String part : parts) {
            String label = BylineLabels.labelAtStart(part.strip());
            if (label == null || !part.strip().matches(Pattern.quote(label) + "\\s?[：:｜|].{1,40}")) {
                return line;
            }
        }
        return String.join(" ", parts);
    }

    /** Without the readings that bad converters put after characters: 「科技新聞學(xué)會」. */
    private static String withoutGlosses(String line) {
        return line.indexOf('(') < 0 ? line : GLOSS.matcher(line).replaceAll("");
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
