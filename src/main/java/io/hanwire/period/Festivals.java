package io.hanwire.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days of festivals, from {@code festivals.tsv}. */
final class Festivals {

    private static final Map<String, Day> DAYS = load();

    /** @param monthDay {@code "02-17"} */
    private record Day(String monthDay, int days) {}

    private Festivals() {}

    private static Map<String, Day> load() {
        Map<String, Day> days = new HashMap<>();
        for (String[] row : Resources.rows("festivals.tsv", 4)) {
            days.put(row[0] + row[1], new Day(row[2], Integer.parseInt(row[3])));
        }
        return Map.copyOf(days);
    }

    /** The festival's own day, or all its days, in {@code year}; null where the table has no such year. */
    static @Nullable TimeRange of(String festival, int year, boolean span) {
        Day day = DAYS.getOrDefault(festival + "*", DAYS.get(festival + year));
        if (day == null) {
            return null;
        }
        LocalDate first = LocalDate.parse(year + "-" + day.monthDay);
        return TimeRange.of(first, span ? first.plusDays(day.days - 1L) : first);
    }
}
