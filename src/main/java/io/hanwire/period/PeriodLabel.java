package io.hanwire.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names of stretches of time.
 *
 * <pre>
 * label  = token [ "/" token ]
 * token  = [ "FY" ] year [ "-" part ]
 * part   = "H" ("1" | "2") | "Q" ("1" … "4") | month [ "-" day ]
 * </pre>
 *
 * A fiscal token has no month and no day, and both tokens of a label are fiscal or none is.
 */
final class PeriodLabel {

    private static final int TOKEN_MAX = 12;
    private static final String FISCAL = "FY";
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private PeriodLabel() {}

    /** One name between the slashes; {@code unit} of a fiscal token is counted from the year 0 in {@code months} months. */
    private record Token(boolean fiscal, int year, int firstMonth, int months, int day) {

        LocalDate first() {
            return LocalDate.of(year, firstMonth, Math.max(day, 1));
        }

        LocalDate last() {
            LocalDate lastMonth = LocalDate.of(year, firstMonth + months - 1, 1);
            return day > 0 ? first() : lastMonth.withDayOfMonth(lastMonth.lengthOfMonth());
        }

        Token next(int count) {
            int index = year * 12 + firstMonth - 1 + count * months;
            return new Token(fiscal, Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1, months, day);
        }

        String label() {
            String part = switch (months) {
                case 3 -> "-Q" + (firstMonth + 2) / 3;
                case 6 -> "-H" + (firstMonth + 5) / 6;
                default -> "";
            };
            return fiscalYear(year) + part;
        }
    }

    /** {@code "FY2026"}; four digits, as years before 1000 have in every label. */
    static String fiscalYear(int year) {
        return String.format(Locale.ROOT, "FY%04d", year);
    }

    static String of(LocalDate start, LocalDate end) {
        String single = single(start, end);
        if (single != null) {
            return single;
        }
        boolean months = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
        boolean quarters = months && start.getMonthValue() % 3 == 1 && end.getMonthValue() % 3 == 0;
        boolean severalYears = start.getYear() < end.getYear();
        String first = severalYears && start.getDayOfYear() == 1
                ? year(start)
                : quarters ? quarter(start) : months ? month(start) : start.toString();
        String last = severalYears && start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear()
                ? year(end)
                : quarters ? quarter(end) : months ? month(end) : end.toString();
        return first + "/" + last;
    }

    private static @Nullable String single(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return start.toString();
        }
        if (start.getYear() != end.getYear()
                || start.getDayOfMonth() != 1
                || end.getDayOfMonth() != end.lengthOfMonth()) {
            return null;
        }
        int months = end.getMonthValue() - start.getMonthValue() + 1;
        boolean aligned = months <= 12 && 12 % months == 0 && (start.getMonthValue() - 1) % months == 0;
        return switch (aligned ? months : 0) {
            case 1 -> month(start);
            case 3 -> quarter(start);
            case 6 -> year(start) + (start.getMonthValue() == 1 ? "-H1" : "-H2");
            case 12 -> year(start);
            default -> null;
        };
    }

    private static String year(LocalDate date) {
        return String.format(Locale.ROOT, "%04d", date.getYear());
    }

    private static String quarter(LocalDate date) {
        return year(date) + "-Q" + (date.getMonthValue() + 2) / 3;
    }

    private static String month(LocalDate date) {
        return year(date) + "-" + (date.getMonthValue() < 10 ? "0" : "") + date.getMonthValue();
    }

    static Optional<TimeRange> parse(String label) {
        int slash = label.indexOf('/');
        Token first = token(slash < 0 ? label : label.substring(0, slash));
        Token last = slash < 0 ? first : token(label.substring(slash + 1));
        if (first == null || last == null || first.fiscal != last.fiscal) {
            return Optional.empty();
        }
        if (first.fiscal) {
            return Optional.of(new TimeRange(label, null, null));
        }
        return last.last().isBefore(first.first())
                ? Optional.empty()
                : Optional.of(TimeRange.of(first.first(), last.last()));
    }

    private static @Nullable Token token(String text) {
        boolean fiscal = text.startsWith("FY");
        String name = fiscal ? text.substring(2) : text;
        if (name.length() < 4 || name.length() > TOKEN_MAX || !digits(name, 0, 4)) {
            return null;
        }
        int year = Integer.parseInt(name.substring(0, 4));
        String part = name.substring(4);
        if (part.isEmpty()) {
            return new Token(fiscal, year, 1, 12, 0);
        }
        if (part.length() == 3 && part.charAt(0) == '-' && (part.charAt(1) == 'Q' || part.charAt(1) == 'H')) {
            int months = part.charAt(1) == 'Q' ? 3 : 6;
            int number = part.charAt(2) - '0';
            return number < 1 || number > 12 / months
                    ? null
                    : new Token(fiscal, year, (number - 1) * months + 1, months, 0);
        }
        return fiscal ? null : monthOrDay(year, part);
    }

    private static @Nullable Token monthOrDay(int year, String part) {
        boolean day = part.length() == 6 && part.charAt(3) == '-' && digits(part, 4, 6);
        if (!(day || part.length() == 3) || part.charAt(0) != '-' || !digits(part, 1, 3)) {
            return null;
        }
        int month = Integer.parseInt(part.substring(1, 3));
        int dayOfMonth = day ? Integer.parseInt(part.substring(4)) : 0;
        try {
            LocalDate.of(year, month, day ? dayOfMonth : 1);
        } catch (DateTimeException notInCalendar) {
            return null;
        }
        return new Token(false, year, month, 1, dayOfMonth);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Of a label of the form above its length tells, and a letter; it is asked of every period of an article many times. */
    static Granularity granularity(TimeRange range) {
        String label = range.label();
        if (label.indexOf('/') >= 0) {
            boolean week = range.start() != null
                    && range.start().plusDays(6).equals(range.end())
                    && range.start().getDayOfWeek().getValue() == 1;
            return week ? Granularity.WEEK : yearsOnly(label) ? Granularity.MULTI_YEAR : Granularity.RANGE;
        }
        boolean fiscal = label.startsWith(FISCAL);
        return switch (fiscal ? label.length() - FISCAL.length() : label.length()) {
            case YEAR_LENGTH -> Granularity.YEAR;
            case MONTH_LENGTH ->
                switch (label.charAt(label.length() - 2)) {
                    case 'H' -> Granularity.HALF;
                    case 'Q' -> Granularity.QUARTER;
                    default -> Granularity.MONTH;
                };
            case DAY_LENGTH -> Granularity.DAY;
            default -> Granularity.RANGE;
        };
    }

    private static boolean yearsOnly(String label) {
        return label.indexOf('-') < 0;
    }

    /** {@code range} moved by so many years and so many times its own length. */
    static TimeRange moved(TimeRange range, int years, int lengths) {
        if (range.start() == null || range.end() == null) {
            return movedFiscal(range, years, lengths);
        }
        LocalDate start = range.start();
        LocalDate end = range.end();
        boolean months = start.getDayOfMonth() == 1 && end.getDayOfMonth() == end.lengthOfMonth();
        if (months) {
            int length = (int) ChronoUnit.MONTHS.between(start, end.plusDays(1));
            LocalDate first = start.plusMonths(12L * years + (long) length * lengths);
            return TimeRange.of(first, first.plusMonths(length).minusDays(1));
        }
        long days = (ChronoUnit.DAYS.between(start, end) + 1) * lengths;
        return TimeRange.of(
                start.plusYears(years).plusDays(days), end.plusYears(years).plusDays(days));
    }

    private static TimeRange movedFiscal(TimeRange range, int years, int lengths) {
        String label = range.label();
        int slash = label.indexOf('/');
        Token first = token(slash < 0 ? label : label.substring(0, slash));
        Token last = slash < 0 ? first : token(label.substring(slash + 1));
        if (first == null || last == null) {
            return range;
        }
        int length = (last.year - first.year) * 12 + last.firstMonth + last.months - first.firstMonth;
        int firstUnits = years * 12 / first.months + lengths * length / first.months;
        int lastUnits = years * 12 / last.months + lengths * length / last.months;
        String moved = first.next(firstUnits).label();
        return new TimeRange(
                slash < 0 ? moved : moved + "/" + last.next(lastUnits).label(), null, null);
    }
}
