package io.hanwire.period;

import io.hanwire.text.Tsv;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The Chinese lunar calendar, from {@code lunar.tsv}. */
final class LunarCalendar {

    private static final Map<Integer, Year> YEARS = load();

    /** @param lengths the days of each month in order, the leap month behind the one it repeats */
    private record Year(LocalDate first, int leapMonth, int[] lengths) {}

    private LunarCalendar() {}

    private static Map<Integer, Year> load() {
        Map<Integer, Year> years = new HashMap<>();
        for (String[] row : Tsv.rows(LunarCalendar.class, "lunar.tsv", 4)) {
            int[] lengths = row[3].chars().map(size -> size == '大' ? 30 : 29).toArray();
            years.put(
                    Integer.parseInt(row[0]),
                    new Year(LocalDate.parse(row[0] + "-" + row[1]), Integer.parseInt(row[2]), lengths));
        }
        return Map.copyOf(years);
    }

    /** Whether the table has {@code year}. */
    static boolean covers(int year) {
        return YEARS.containsKey(year);
    }

    /**
     * The days of a month of the lunar year that begins in {@code year}, or one of its days.
     *
     * @param day 0 for the whole month
     * @throws DateTimeException where the table has no such year, the year no such leap month or the month no such day
     */
    static TimeRange range(int year, int month, boolean leap, int day) {
        Year lunar = YEARS.get(year);
        if (lunar == null || leap && lunar.leapMonth != month) {
            throw new DateTimeException("no lunar month " + month + (leap ? " (leap)" : "") + " of " + year);
        }
        boolean behindLeap = lunar.leapMonth > 0 && (month > lunar.leapMonth || leap);
        int index = month - 1 + (behindLeap ? 1 : 0);
        LocalDate first = lunar.first;
        for (int i = 0; i < index; i++) {
            first = first.plusDays(lunar.lengths[i]);
        }
        int length = lunar.lengths[index];
        if (day > length) {
            throw new DateTimeException("lunar month " + month + " of " + year + " has no day " + day);
        }
        return day == 0 ? TimeRange.of(first, first.plusDays(length - 1L)) : TimeRange.day(first.plusDays(day - 1L));
    }
}
