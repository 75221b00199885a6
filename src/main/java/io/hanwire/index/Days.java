package io.hanwire.index;

import io.hanwire.index.query.Condition;
import io.hanwire.index.query.QuerySyntaxException;
import io.hanwire.period.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a date of a query stands for, counted from 1970-01-01; a year or a month stands for all of its days. */
record Days(long start, long end) {

    private static final int LONGEST = 12;

    /** Reads 2025-12-01, 2025-12, 2025, 2025/12/1 and 2025年12月1日. */
    static Days read(Condition.Field field) {
        String text = field.value();
        try {
            if (text.length() <= LONGEST) {
                String[] parts =
                        text.replaceAll("[年月/.]", "-").replaceAll("[日-]+$", "").split("-");
                return of(parts);
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw error(field);
        }
        throw error(field);
    }

    /** The days of a {@code period} that has both ends. */
    static Days of(Period period) {
        return new Days(period.start().toEpochDay(), period.end().toEpochDay());
    }

    private static Days of(String[] parts) {
        int year = Integer.parseInt(parts[0]);
        return switch (parts.length) {
            case 1 -> days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            case 2 -> {
                YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1]));
                yield days(month.atDay(1), month.atEndOfMonth());
            }
            case 3 -> {
                LocalDate day = LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
                yield days(day, day);
            }
            default -> throw new NumberFormatException("too many parts");
        };
    }

    private static Days days(LocalDate first, LocalDate last) {
        return new Days(first.toEpochDay(), last.toEpochDay());
    }

    private static QuerySyntaxException error(Condition.Field field) {
        return new QuerySyntaxException(
                field.position(), "'" + field.value() + "' is not a date", "write it as 2025-12-01, 2025-12 or 2025");
    }
}
