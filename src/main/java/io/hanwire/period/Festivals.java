package io.hanwire.period;

import io.hanwire.text.Tsv;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days of festivals, from {@code festivals.tsv}. */
final class Festivals {

    private static final String LUNAR = "农历";
    private static final String EASTER = "复活";
    private static final Map<String, Day> DAYS = load();

    /** @param rule the third column of the table, such as {@code "02-17"} */
    private record Day(String rule, int days) {}

    private Festivals() {}

    private static Map<String, Day> load() {
        Map<String, Day> days = new HashMap<>();
        for (String[] row : Tsv.rows(Festivals.class, "festivals.tsv", 4)) {
            days.put(row[0] + row[1], new Day(row[2], Integer.parseInt(row[3])));
        }
        return Map.copyOf(days);
    }

    /**
     * The festival's own day, or all its days, in {@code year}; null where the tables have no such year.
     *
     * @throws DateTimeException where a rule leads to no day
     */
    static @Nullable TimeRange of(String festival, int year, boolean span) {
        Day day = DAYS.getOrDefault(festival + "*", DAYS.get(festival + year));
        LocalDate first = day == null ? null : first(day.rule, year);
        return first == null ? null : TimeRange.of(first, span ? first.plusDays(day.days - 1L) : first);
    }

    private static @Nullable LocalDate first(String rule, int year) {
        if (rule.startsWith(LUNAR)) {
            int month = Integer.parseInt(rule.substring(2, 4));
            int day = Integer.parseInt(rule.substring(5));
            return LunarCalendar.covers(year)
                    ? LunarCalendar.range(year, month, false, 1).start().plusDays(day - 1L)
                    : null;
        }
        if (rule.startsWith(EASTER)) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(EASTER.length())));
        }
        if (rule.charAt(2) == '#') {
            DayOfWeek weekday = DayOfWeek.of(DateGrammar.WEEKDAYS.indexOf(rule.charAt(4)) + 1);
            return LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(rule.charAt(3) - '0', weekday));
        }
        return LocalDate.parse(year + "-" + rule);
    }

    /** Easter Sunday of the Gregorian calendar, after Meeus, Astronomical Algorithms, ch. 8. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
