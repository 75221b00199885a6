package io.hanwire.period;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of {@code words.tsv} or {@code cues.tsv}; the header of the file says what each column means.
 *
 * @param value the last cell of the columns for meaning: an offset, a number or a name
 */
record Word(
        String text,
        Type type,
        String unit,
        String value,
        List<String> notAfter,
        List<String> notBefore,
        List<String> onlyBefore) {

    enum Type {
        YEAR,
        YEAR_OF,
        FISCAL_YEAR,
        PART,
        PART_IN_SOUTH,
        SEASON,
        YEARS,
        EDGE,
        NOW,
        SPOKEN,
        COMPARED,
        SAME,
        FESTIVAL,
        FESTIVAL_DAYS,
        PLAN,
        PAST,
        FUTURE,
        UNTIL,
        DURATION,
        FORECAST,
        COMPARISON,
        CUMULATIVE,
        METRIC
    }

    private static final Set<String> UNITS = Arrays.stream(Granularity.values())
            .map(unit -> unit.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    static Word of(String[] row) {
        boolean cue = !UNITS.contains(row[2]) || row[2].isEmpty();
        int last = cue ? 2 : 4;
        return new Word(
                row[0],
                Type.valueOf(row[1].toUpperCase(Locale.ROOT)),
                cue ? "" : row[2],
                cue ? "" : row[3],
                list(row[last]),
                list(row[last + 1]),
                list(row[last + 2]));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    int number() {
        return Integer.parseInt(value);
    }

    Granularity granularity() {
        return Granularity.valueOf(unit.toUpperCase(Locale.ROOT));
    }

    /** Whether this word stands at {@code i} of {@code text}, between neighbours that it may have. */
    boolean standsAt(FoldedText text, int i) {
        if (!text.is(i, this.text)) {
            return false;
        }
        for (String before : notAfter) {
            if (text.endsAt(i, before)) {
                return false;
            }
        }
        int end = i + this.text.length();
        for (String after : notBefore) {
            if (text.is(end, after)) {
                return false;
            }
        }
        return onlyBefore.isEmpty() || onlyBefore.stream().anyMatch(after -> text.is(end, after));
    }
}
