package io.hanwire.corpus.line;

import io.hanwire.corpus.date.PrintedDate;
import io.hanwire.corpus.date.PrintedDates;
import io.hanwire.corpus.date.SaidDay;
import io.hanwire.corpus.date.StatedDate;
import io.hanwire.corpus.guard.Deadline;
import io.hanwire.text.Published;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a text: headline, bylines and date lines become fields, boilerplate is removed with its reason, and the
 * rest is the body, in the original characters. A page of several articles gives as many drafts.
 */
public final class TextReader {

    /** So many lines at the head may be a byline without a label. */
    private static final int HEAD = 8;

    private static final int TAIL = 12;

    /** A title is looked for among the first lines that are neither pictures nor tags. */
    private static final int TITLE_WITHIN = 4;

    private static final int LONGEST_WITH_DISCLAIMER = 2_000;
    /** So many paragraphs at the head tell of the day of writing. */
    private static final int SAID_WITHIN = 5;

    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(20\\d{2})[ ]?年[ ]?(1[0-2]|0?[1-9])[ ]?月(?![ ]?\\d)");
    private static final int LONGEST_TAG = 20;
    private static final int LONGEST_TEASER = 60;
    private static final String SENTENCE_ENDS = "。！？!?…”」）)；;：:";

    private TextReader() {}

    /** The articles of {@code lines}, which are as {@link Lines#of} gives them; each is made on a draft of {@code blank}. */
    public static List<ArticleDraft> read(List<String> lines, Supplier<ArticleDraft> blank, Deadline deadline) {
        List<FeedPage.Part> parts = FeedPage.split(lines);
        if (parts.isEmpty()) {
            ArticleDraft draft = blank.get();
            fill(draft, lines, deadline);
            return List.of(draft);
        }
        List<ArticleDraft> drafts = new ArrayList<>();
        for (FeedPage.Part part : parts) {
            ArticleDraft draft = blank.get().title(part.title()).source(part.source());
            if (!part.tag().isEmpty()) {
                draft.remove(part.tag(), "tag");
            }
            fill(draft, part.body(), deadline);
            drafts.add(draft);
        }
        return drafts;
    }

    /** Adds {@code lines} to {@code draft}; a title is looked for only where it has none. */
    public static void fill(ArticleDraft draft, List<String> lines, Deadline deadline) {
        int first = title(draft, lines);
        boolean head = true;
        boolean teasers = false;
        for (int i = first; i < lines.size(); i++) {
            deadline.check();
            String line = lines.get(i);
            head = head && i < first + HEAD;
            Byline byline = BylineReader.read(line, head);
            String against = byline == null ? LineRules.reasonAgainst(line, zone(head, i, lines.size())) : null;
            if (byline != null) {
                draft.take(byline).remove(line, "byline");
            } else if (against != null) {
                draft.remove(line, against);
                teasers = against.equals("related");
            } else if (teasers && isTeaser(line)) {
                draft.remove(line, "related");
            } else {
                if (head) {
                    InlineByline.read(line, draft);
                }
                head = false;
                teasers = false;
                addNews(line, zone(false, i, lines.size()), draft);
            }
        }
        InlineByline.readEnd(draft);
        resolveYear(draft);
        resolveToday(draft);
    }

    /** Adds {@code line} as a paragraph, without the disclaimer that it may end with. */
    private static void addNews(String line, LineRules.Zone zone, ArticleDraft draft) {
        int end = line.length() > LONGEST_WITH_DISCLAIMER ? line.length() : LineRules.endOfNews(line, zone);
        if (end > 0 && end < line.length()) {
            String rest = line.substring(end).strip();
            String reason = LineRules.reasonAgainst(rest, zone);
            draft.paragraph(Lines.trim(line.substring(0, end))).remove(rest, reason == null ? "disclaimer" : reason);
        } else {
            draft.paragraph(line);
        }
    }

    /** Gives a date without a year that of the newest whole date in the text; where there is none it stays unknown. */
    private static void resolveYear(ArticleDraft draft) {
        PrintedDate yearless = draft.yearless();
        if (yearless == null) {
            return;
        }
        LocalDate newest = newestDay(draft);
        if (newest == null) {
            draft.warn("the date " + yearless.month() + "-" + yearless.day() + " has no year, and no line gives one");
        } else {
            draft.published(yearless.inYear(newest.getYear(), Published.Basis.PAGE));
        }
    }

    /** Takes the day that the text calls today, 「今(6)日」, in the month of the newest day that it states whole. */
    private static void resolveToday(ArticleDraft draft) {
        if (draft.published() != null) {
            return;
        }
        List<String> paragraphs = draft.paragraphs();
        for (String paragraph : paragraphs.subList(0, Math.min(paragraphs.size(), SAID_WITHIN))) {
            List<SaidDay> said = SaidDay.find(paragraph);
            if (!said.isEmpty()) {
                LocalDate newest = newestDayOrMonth(draft);
                LocalDate written = newest == null ? null : said.getFirst().writtenNear(newest);
                draft.published(written == null ? null : StatedDate.of(written, Published.Basis.INFERRED));
                return;
            }
        }
    }

    /** The newest day that the text states with its year. */
    private static @Nullable LocalDate newestDay(ArticleDraft draft) {
        LocalDate newest = null;
        for (String paragraph : draft.paragraphs()) {
            for (PrintedDate date : PrintedDates.find(paragraph)) {
                StatedDate stated = date.stated(Published.Basis.PAGE);
                newest = stated == null ? newest : later(newest, stated.date());
            }
        }
        return newest;
    }

    /** The same, where a month stands for its last day: 「今(6)日公布2025年10月營收」. */
    private static @Nullable LocalDate newestDayOrMonth(ArticleDraft draft) {
        LocalDate newest = newestDay(draft);
        for (String paragraph : draft.paragraphs()) {
            Matcher month = MONTH.matcher(paragraph);
            while (month.find()) {
                int year = Integer.parseInt(month.group(1));
                newest = later(
                        newest,
                        YearMonth.of(year, Integer.parseInt(month.group(2))).atEndOfMonth());
            }
        }
        return newest;
    }

    private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
        return a == null || b.isAfter(a) ? b : a;
    }

    private static LineRules.Zone zone(boolean head, int index, int size) {
        if (head) {
            return LineRules.Zone.HEAD;
        }
        return index >= size - TAIL ? LineRules.Zone.TAIL : LineRules.Zone.BODY;
    }

    /** Whether a line below 相关阅读 is one of the headlines it announces. */
    private static boolean isTeaser(String line) {
        return line.length() <= LONGEST_TEASER && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** Sets the title and returns the index of the first line that is not yet dealt with. */
    private static int title(ArticleDraft draft, List<String> lines) {
        if (draft.title() != null) {
            return !lines.isEmpty() && lines.getFirst().equals(draft.title()) ? 1 : 0;
        }
        int within = Math.min(lines.size() - 1, TITLE_WITHIN);
        for (int i = 0; i < within; i++) {
            String line = lines.get(i);
            String against = LineRules.reasonAgainst(line, LineRules.Zone.HEAD);
            boolean tag = line.startsWith("#") && line.length() <= LONGEST_TAG;
            if (against != null || tag) {
                draft.remove(line, against != null ? against : "tag");
            } else if (BylineReader.read(line, true) != null || !Headline.readsAsTitle(line)) {
                return i;
            } else {
                draft.title(line);
                return i + 1;
            }
        }
        return Math.max(0, within);
    }
}
