package io.hanwire.cli;

import io.hanwire.period.Period;
import io.hanwire.period.PeriodExtractor;
import io.hanwire.period.Periods;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Region;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the periods that a user names: 2025-Q3, 2025q3, 2025年第三季, 2026財年第三季. */
final class PeriodNames {

    private static final Pattern CLOSE = Pattern.compile("((?:FY)?\\d{4})([QH]\\d)");

    private PeriodNames() {}

    /** The label of the period {@code typed}; a usage error where it is none. */
    static String label(String typed) {
        String upper = CLOSE.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll("$1-$2");
        if (upper.matches("FY\\d{4}(-(Q[1-4]|H[12]))?")) {
            return upper;
        }
        try {
            return Periods.parse(upper).label();
        } catch (IllegalArgumentException e) {
            return expression(typed);
        }
    }

    private static String expression(String typed) {
        String canonical = Canonicalizer.create().canonicalize(typed.strip()).text();
        for (Period period : PeriodExtractor.create().extract(canonical, null, Region.CN)) {
            if (period.span().length() == canonical.length() && (period.start() != null || period.isFiscal())) {
                return period.label();
            }
        }
        throw UserException.usage("--period " + typed + " is no period: write 2024, 2025-H1, 2025-Q3, 2025-12,"
                + " 2025-12-05, 2022/2024, FY2026-Q3, or 2025年第三季");
    }
}
