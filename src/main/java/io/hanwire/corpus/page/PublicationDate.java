package io.hanwire.corpus.page;

import io.hanwire.corpus.date.PrintedDate;
import io.hanwire.corpus.date.PrintedDates;
import io.hanwire.corpus.date.StatedDate;
import io.hanwire.text.Published;
import io.hanwire.text.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the date of publication among what a page claims. Each claim votes with the weight of its kind, and the day with most
 * votes wins; of equals the first. So a wrong declaration is overruled by what the page shows, and a comment's date by both.
 */
final class PublicationDate {

    private static final Pattern IN_URL =
            Pattern.compile("(?<!\\d)(20\\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern IN_URL_LONG =
            Pattern.compile("(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{4,12}(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{4}|\\d{6})?");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /** All presses that are read live eight hours ahead of UTC. */
    private static final ZoneOffset PRESS = ZoneOffset.ofHours(8);

    private static final int YEARLESS_WEIGHT = 3;

    private record Vote(StatedDate date, int weight) {}

    private final Map<LocalDate, Vote> votes = new LinkedHashMap<>();
    private final List<PrintedDate> yearless = new ArrayList<>();
    private @Nullable String impossible;

    /** Adds a date as declared: any printed form, 20251103, or seconds or milliseconds since 1970. */
    void declare(String value, int weight, Published.Basis basis) {
        String trimmed = value.strip();
        Matcher compact = COMPACT.matcher(trimmed);
        if (EPOCH.matcher(trimmed).matches()) {
            long seconds = Long.parseLong(trimmed.substring(0, 10));
            vote(StatedDate.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), PRESS), basis), weight);
        } else if (compact.matches()) {
            printed(date(compact), weight, basis, trimmed);
        } else {
            for (PrintedDate date : PrintedDates.find(trimmed)) {
                if (date.hasYear()) {
                    printed(date, weight, basis, trimmed);
                    return;
                }
            }
        }
    }

    /** Adds the dates of a line that the page shows; one that is labelled as an update counts for little. */
    void show(String line, int weight) {
        int left = weight;
        for (PrintedDate date : PrintedDates.find(line)) {
            if (!date.hasYear()) {
                yearless.add(date);
            } else {
                String before = line.substring(
                        Math.max(0, date.span().start() - 7), date.span().start());
                boolean updated = before.contains("更新") || before.contains("修改") || before.contains("pdated");
                printed(date, updated ? 1 : left, Published.Basis.PAGE, line);
                left = updated ? left : 1;
            }
        }
    }

    /** Adds the date that is part of {@code url}: /2025/11/03/, /20251103/, /202511031234.html. */
    void address(@Nullable String url, int weight) {
        if (url == null) {
            return;
        }
        for (Pattern pattern : new Pattern[] {IN_URL, IN_URL_LONG}) {
            Matcher matcher = pattern.matcher(url.length() > 500 ? url.substring(0, 500) : url);
            if (matcher.find()) {
                printed(date(matcher), weight, Published.Basis.METADATA, url);
                return;
            }
        }
    }

    /** The day with most votes. One that is also shown without its year, 「发布时间：09-30 22:46」, has a vote more. */
    @Nullable
    StatedDate elected() {
        Vote best = null;
        int most = 0;
        for (Vote vote : votes.values()) {
            int weight = vote.weight() + (isShownWithoutYear(vote.date().date()) ? YEARLESS_WEIGHT : 0);
            if (weight > most) {
                most = weight;
                best = vote;
            }
        }
        return best == null ? null : best.date();
    }

    private boolean isShownWithoutYear(LocalDate day) {
        return yearless.stream()
                .anyMatch(date -> date.month() == day.getMonthValue() && date.day() == day.getDayOfMonth());
    }

    /** A date that was declared or shown but cannot be, or null. */
    @Nullable
    String impossible() {
        return impossible;
    }

    int claims() {
        return votes.size();
    }

    private void printed(PrintedDate printed, int weight, Published.Basis basis, String shown) {
        StatedDate date = printed.stated(basis);
        if (date == null) {
            impossible = impossible == null ? shown : impossible;
        } else {
            vote(date, weight);
        }
    }

    private void vote(StatedDate date, int weight) {
        LocalDate day = date.moment() == null
                ? date.date()
                : date.moment().withOffsetSameInstant(PRESS).toLocalDate();
        votes.merge(
                day, new Vote(date, weight), (a, b) -> new Vote(surer(a.date(), b.date()), a.weight() + b.weight()));
    }

    private static StatedDate surer(StatedDate a, StatedDate b) {
        return b.basis().ordinal() < a.basis().ordinal() ? b : a;
    }

    private static PrintedDate date(Matcher matcher) {
        return new PrintedDate(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                null,
                null,
                new Span(matcher.start(), matcher.end()));
    }
}
