package io.hanwire.corpus.date;

import io.hanwire.text.Span;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds printed dates in a line.
 *
 * <p>Forms: 2025-10-30 01:28, 2025/11/13 05:30, 2025.11.10, 2025年11月28日, 二○二六年二月五日, ２０２５年１１月１１日,
 * 民國114年11月3日, 114/11/03, 24/03/2026 12:38, 18:42 2025-11-20, 4 Nov 2025, Nov 4, 2025, 2025-11-03T17:30:00Z,
 * 12月17日. Only the first {@value #MAX_LENGTH} characters of a line are looked at.
 */
public final class PrintedDates {

    static final int MAX_LENGTH = 600;

    private static final int REPUBLIC = 1911;
    private static final String NUMBER = "([1-9]?十[1-9]?|\\d{1,2})";
    private static final String GAP = "[ \\t]{0,2}";
    private static final String TIME = "(?:[ \\tT,，(]{0,3}(?<half>上午|下午|晚上|中午|凌晨|AM|PM)?" + GAP
            + "(?<hour>[01]?\\d|2[0-3])(?::|[时時点點])(?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d{1,9})?)?"
            + GAP + "(?<half2>[AaPp][Mm](?![A-Za-z]))?"
            + GAP + "(?<zone>Z(?![A-Za-z])|GMT|UTC|HKT|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern WESTERN = Pattern.compile("(?<!\\d)(?<y>\\d{4})" + GAP + "[-/.年]" + GAP
            + NUMBER.replace("(", "(?<m>") + GAP + "[-/.月]" + GAP + NUMBER.replace("(", "(?<d>") + "(?!\\d)" + GAP
            + "[日號号]?" + TIME);
    private static final Pattern REPUBLICAN = Pattern.compile("(?<!\\d)(?:(?<era>民[國国])" + GAP
            + "(?<y>\\d{2,3})|(?<y2>1\\d\\d))" + GAP + "(?:年" + GAP + "(?<m>[1-9]?十[1-9]?|\\d{1,2})" + GAP + "月" + GAP
            + "(?<d>[1-9]?十[1-9]?|\\d{1,2})" + GAP + "日|[/.](?<m2>[01]\\d)[/.](?<d2>[0-3]\\d)(?!\\d))" + TIME);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?<d>[0-3]?\\d)[/-](?<m>[01]?\\d)[/-](?<y>(?:19|20)\\d{2})(?!\\d)" + TIME);
    private static final String MONTHS =
            "(?<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\\.?";
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(?<d>[0-3]?\\d)[ -]" + MONTHS + "[ -](?<y>\\d{4})(?!\\d)" + TIME);
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<![A-Za-z])" + MONTHS + " (?<d>[0-3]?\\d),? (?<y>\\d{4})(?!\\d)" + TIME);
    private static final Pattern NO_YEAR = Pattern.compile("(?<![\\d年])" + NUMBER.replace("(", "(?<m>") + GAP + "月"
            + GAP + NUMBER.replace("(", "(?<d>") + GAP + "[日號号]" + TIME);
    private static final Pattern NO_YEAR_SHORT = Pattern.compile(
            "(?<![\\d.:/-])(?<m>[01]\\d)[-/](?<d>[0-3]\\d)[ ](?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?!\\d)");
    private static final Pattern TIME_BEFORE =
            Pattern.compile("(?<![\\d:])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)[ ]{1,2}$");
    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private PrintedDates() {}

    /** The dates of {@code line} in the order in which they stand; none overlaps another. */
    public static List<PrintedDate> find(String line) {
        String folded = DigitFolder.fold(line.length() > MAX_LENGTH ? line.substring(0, MAX_LENGTH) : line);
        List<PrintedDate> found = new ArrayList<>();
        for (Pattern pattern : List.of(WESTERN, REPUBLICAN, DAY_FIRST, DAY_MONTH, MONTH_DAY, NO_YEAR, NO_YEAR_SHORT)) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                PrintedDate date = read(pattern, matcher, folded);
                if (date != null
                        && found.stream().noneMatch(other -> other.span().overlaps(date.span()))) {
                    found.add(date);
                }
            }
        }
        found.sort(Comparator.comparing(PrintedDate::span));
        return found;
    }

    private static @Nullable PrintedDate read(Pattern pattern, Matcher matcher, String line) {
        int year = 0;
        int month;
        int day;
        if (pattern == REPUBLICAN) {
            String era = matcher.group("y");
            year = REPUBLIC + number(era != null ? era : matcher.group("y2"));
            month = number(matcher.group("m") != null ? matcher.group("m") : matcher.group("m2"));
            day = number(matcher.group("d") != null ? matcher.group("d") : matcher.group("d2"));
        } else {
            year = pattern == NO_YEAR || pattern == NO_YEAR_SHORT ? 0 : number(matcher.group("y"));
            month = number(matcher.group("m"));
            day = number(matcher.group("d"));
        }
        if (pattern == DAY_FIRST && month > 12 && day <= 12) {
            int swapped = month;
            month = day;
            day = swapped;
        }
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return year == 0 ? null : new PrintedDate(year, month, day, null, null, span(matcher));
        }
        LocalTime time = time(matcher, pattern);
        Span span = span(matcher);
        if (time == null) {
            Matcher before = TIME_BEFORE.matcher(line.substring(Math.max(0, span.start() - 8), span.start()));
            if (before.find()) {
                time = LocalTime.of(number(before.group("hour")), number(before.group("minute")));
                span = new Span(span.start() - (before.end() - before.start()), span.end());
            }
        }
        return new PrintedDate(year, month, day, time, pattern == NO_YEAR_SHORT ? null : offset(matcher), span);
    }

    private static Span span(Matcher matcher) {
        return new Span(matcher.start(), matcher.end());
    }

    private static @Nullable LocalTime time(Matcher matcher, Pattern pattern) {
        String hours = matcher.group("hour");
        if (hours == null) {
            return null;
        }
        int hour = number(hours);
        if (pattern != NO_YEAR_SHORT && isAfternoon(matcher) && hour < 12) {
            hour += 12;
        }
        return LocalTime.of(hour, number(matcher.group("minute")));
    }

    private static boolean isAfternoon(Matcher matcher) {
        String half = matcher.group("half") != null ? matcher.group("half") : matcher.group("half2");
        return half != null && (half.equals("下午") || half.equals("晚上") || half.equalsIgnoreCase("pm"));
    }

    private static @Nullable ZoneOffset offset(Matcher matcher) {
        String zone = matcher.group("zone");
        if (zone == null) {
            return null;
        }
        return switch (zone) {
            case "Z", "GMT", "UTC" -> ZoneOffset.UTC;
            case "HKT" -> ZoneOffset.ofHours(8);
            default -> {
                int hours = number(zone.substring(1, 3));
                int minutes = number(zone.substring(zone.length() - 2));
                int seconds = (hours * 60 + minutes) * 60;
                yield seconds > 18 * 3600
                        ? null
                        : ZoneOffset.ofTotalSeconds(zone.charAt(0) == '-' ? -seconds : seconds);
            }
        };
    }

    private static int number(String written) {
        int ten = written.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : written.charAt(0) - '0';
            int ones = ten == written.length() - 1 ? 0 : written.charAt(ten + 1) - '0';
            return tens * 10 + ones;
        }
        if (Character.isLetter(written.charAt(0))) {
            return MONTH_NAMES.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        }
        return Integer.parseInt(written);
    }
}
