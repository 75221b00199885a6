package io.hanwire.corpus.date;

import io.hanwire.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day that a text tells by the day on which it was written, with its number: 「今(6)日」, 「昨（5）日」, 「今天(1月8日)」.
 *
 * @param after how many days after the day of writing it lies: 0, or −1 for 昨, 1 for 明
 * @param month 0 where none is printed
 * @param span where it stands in the line
 */
public record SaidDay(int after, int month, int day, Span span) {

    private static final Pattern SAID = Pattern.compile("(?<said>[今昨明])(?<whole>[天日])?[ ]?\\([ ]?"
            + "(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日?[ ]?\\)(?<end>[日天晚早])?");

    /** The days said so in {@code line}, of which the first {@value PrintedDates#MAX_LENGTH} characters are looked at. */
    public static List<SaidDay> find(String line) {
        String start = line.length() > PrintedDates.MAX_LENGTH ? line.substring(0, PrintedDates.MAX_LENGTH) : line;
        Matcher matcher = SAID.matcher(DigitFolder.fold(start));
        List<SaidDay> found = new ArrayList<>();
        while (matcher.find()) {
            int month = matcher.group("month") == null ? 0 : Integer.parseInt(matcher.group("month"));
            int day = Integer.parseInt(matcher.group("day"));
            boolean told = matcher.group("whole") != null || matcher.group("end") != null;
            if (told && month <= 12 && day >= 1 && day <= 31) {
                Span span = new Span(matcher.start(), matcher.end());
                found.add(new SaidDay("昨今明".indexOf(matcher.group("said")) - 1, month, day, span));
            }
        }
        return found;
    }

    /** The day of writing that lies nearest to {@code stated}; null where no month has such a day. */
    public @Nullable LocalDate writtenNear(LocalDate stated) {
        LocalDate best = null;
        Stream<LocalDate> months = month == 0
                ? Stream.of(-1, 0, 1).map(stated::plusMonths)
                : Stream.of(-1, 0, 1)
                        .map(years -> stated.withDayOfMonth(1).withMonth(month).plusYears(years));
        for (LocalDate inMonth : months.toList()) {
            LocalDate written = on(inMonth);
            if (written != null && (best == null || distance(written, stated) < distance(best, stated))) {
                best = written;
            }
        }
        return best;
    }

    private @Nullable LocalDate on(LocalDate inMonth) {
        try {
            return inMonth.withDayOfMonth(day).minusDays(after);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }
}
