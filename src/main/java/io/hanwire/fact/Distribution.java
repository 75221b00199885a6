package io.hanwire.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the values of a list to what they are about: 「A、B、C…分别为x、y、z」 by subject, 「2022年、2023年…分别为」 by period,
 * 「营收、净利润分别为」 by metric, and lists in lists with the outer one first.
 */
final class Distribution {

    /** The places of one value: indexes into the lists of subjects, periods and readings. */
    record Share(int value, int subject, int period, int reading) {}

    private Distribution() {}

    /**
     * Who gets which value.
     *
     * @param values how many values there are
     * @param subjects how many subjects are in force, at least 1
     * @param periods how many periods are in force, at least 1
     * @param readings how many metrics were named together, at least 1
     * @param each whether the text says that one value holds for all of them: 均, 都
     * @return the shares in the order of values; empty where the counts do not agree
     */
    static List<Share> of(int values, int subjects, int periods, int readings, boolean each) {
        List<Share> shares = new ArrayList<>();
        if (values == 1) {
            return single(subjects, periods, readings, each);
        }
        if (values == subjects) {
            add(shares, values, true, false, false, periods - 1, readings - 1);
        } else if (values == periods) {
            add(shares, values, false, true, false, 0, readings - 1);
        } else if (values == readings) {
            add(shares, values, false, false, true, periods - 1, 0);
        } else if (values == subjects * periods) {
            nested(shares, subjects, periods, readings);
        }
        return subjects > 1 && values != subjects && values != subjects * periods ? List.of() : shares;
    }

    /** One value for each part of a subject. */
    static List<Share> ofParts(int values, int periods) {
        List<Share> shares = new ArrayList<>();
        add(shares, values, false, false, false, periods - 1, 0);
        return shares;
    }

    private static List<Share> single(int subjects, int periods, int readings, boolean each) {
        List<Share> shares = new ArrayList<>();
        if (subjects > 1 && !each) {
            return shares;
        }
        int lastReading = each && subjects == 1 ? 0 : readings - 1;
        for (int subject = 0; subject < subjects; subject++) {
            for (int reading = lastReading; reading < readings; reading++) {
                shares.add(new Share(0, subject, periods - 1, reading));
            }
        }
        return shares;
    }

    private static void add(
            List<Share> shares,
            int values,
            boolean bySubject,
            boolean byPeriod,
            boolean byReading,
            int period,
            int reading) {
        for (int i = 0; i < values; i++) {
            shares.add(new Share(i, bySubject ? i : 0, byPeriod ? i : period, byReading ? i : reading));
        }
    }

    private static void nested(List<Share> shares, int subjects, int periods, int readings) {
        for (int subject = 0; subject < subjects; subject++) {
            for (int period = 0; period < periods; period++) {
                shares.add(new Share(subject * periods + period, subject, period, readings - 1));
            }
        }
    }
}
