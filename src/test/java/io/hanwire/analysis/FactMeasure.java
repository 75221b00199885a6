package io.hanwire.analysis;

import io.hanwire.fact.Fact;
import io.hanwire.period.Period;
import io.hanwire.period.TimeRange;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Compares facts with those annotated by hand: subject, metric, value and unit, and for the strict figure the period too. */
final class FactMeasure {

    private static final Set<String> POINT_IN_TIME = Set.of(
            "market_cap",
            "valuation",
            "shipments",
            "customers",
            "share_price",
            "price_change",
            "cluster_size",
            "market_share",
            "pe_ratio",
            "ps_ratio",
            "compute",
            "memory",
            "funding",
            "order_value",
            "process_node");
    private static final Pattern SUFFIX = Pattern.compile("股份有限公司|有限责任公司|有限公司|控股集团|集团公司|股份|集团|控股|科技|公司|系列|\\s+");
    private static final double TOLERANCE = 1e-3;

    private final Map<String, Set<String>> names = new TreeMap<>();
    private int expected;
    private int found;
    private int foundWithPeriod;
    private int wrong;
    private int wrongWithPeriod;

    FactMeasure(Path subjects) throws IOException {
        for (String line : Files.readAllLines(subjects)) {
            String[] columns = line.split("\t", -1);
            Set<String> aliases = names.computeIfAbsent(columns[0], name -> new HashSet<>(Set.of(name)));
            if (columns.length > 2) {
                aliases.addAll(Arrays.asList(columns[2].split("\\|")));
            }
        }
    }

    /** Counts the facts of one document. */
    void add(List<GoldFact> gold, List<Fact> facts) {
        int[] strict = match(gold, facts, true);
        int[] core = match(gold, facts, false);
        expected += (int) gold.stream().filter(fact -> !fact.optional()).count();
        foundWithPeriod += strict[0];
        wrongWithPeriod += strict[1];
        found += core[0];
        wrong += core[1];
    }

    double strict() {
        return f1(foundWithPeriod, wrongWithPeriod);
    }

    double core() {
        return f1(found, wrong);
    }

    int expected() {
        return expected;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d facts, strict F1 %.3f, core F1 %.3f", expected, strict(), core());
    }

    private double f1(int hits, int misses) {
        return hits == 0 ? 0 : 2.0 * hits / (hits + misses + expected);
    }

    /** How many facts that count were found, and how many were made that are not so. */
    private int[] match(List<GoldFact> gold, List<Fact> facts, boolean withPeriod) {
        List<Fact> left = new ArrayList<>(facts);
        int hits = 0;
        List<GoldFact> ordered = new ArrayList<>(gold);
        ordered.sort((a, b) -> Boolean.compare(a.optional(), b.optional()));
        for (GoldFact fact : ordered) {
            Fact hit = left.stream()
                    .filter(made -> agrees(fact, made, withPeriod))
                    .findFirst()
                    .orElse(null);
            if (hit != null) {
                left.remove(hit);
                hits += fact.optional() ? 0 : 1;
            }
        }
        return new int[] {hits, left.size()};
    }

    private boolean agrees(GoldFact gold, Fact fact, boolean withPeriod) {
        return gold.metric().equals(fact.metric())
                && gold.unit().equals(fact.figure().unit())
                && close(gold.min(), fact.min())
                && close(gold.max(), fact.max())
                && subjectAgrees(gold.subject(), fact)
                && (!withPeriod || periodAgrees(gold, fact.period()));
    }

    private static boolean close(BigDecimal one, BigDecimal other) {
        double a = one.doubleValue();
        double b = other.doubleValue();
        return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
    }

    private boolean subjectAgrees(String gold, Fact fact) {
        Set<String> wanted = new HashSet<>(names.getOrDefault(gold, Set.of()));
        wanted.add(gold);
        List<String> got = new ArrayList<>(fact.subject().aliases());
        got.add(fact.subject().name());
        got.add(fact.subjectText());
        for (String name : got) {
            for (String want : wanted) {
                if (!bare(name).isEmpty() && bare(name).equals(bare(want))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String bare(String name) {
        return SUFFIX.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean periodAgrees(GoldFact gold, Period period) {
        if (gold.period().isEmpty()) {
            return true;
        }
        if (period == null) {
            return false;
        }
        TimeRange wanted = TimeRange.parse(gold.period()).orElseThrow();
        if (wanted.start() == null || wanted.end() == null || period.end() == null) {
            return wanted.label().equals(period.label());
        }
        boolean same = wanted.start().equals(period.start()) && wanted.end().equals(period.end());
        boolean within = !period.end().isBefore(wanted.start()) && !period.end().isAfter(wanted.end());
        boolean month = period.end().getYear() == wanted.end().getYear()
                && period.end().getMonthValue() == wanted.end().getMonthValue();
        return same || POINT_IN_TIME.contains(gold.metric()) && (within || month);
    }
}
