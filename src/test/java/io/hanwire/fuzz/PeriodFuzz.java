package io.hanwire.fuzz;

import io.hanwire.period.Period;
import io.hanwire.period.PeriodExtractor;
import io.hanwire.text.Region;
import java.time.LocalDate;
import java.util.Arrays;

/** Periods: in order, none over another, within the text, labels without white space, and never a failure. */
public final class PeriodFuzz {

    private static final PeriodExtractor EXTRACTOR = PeriodExtractor.create();
    private static final FuzzText TEXT = FuzzText.of("period");
    private static final LocalDate[] PUBLISHED = {
        null, LocalDate.of(2025, 11, 3), LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)
    };

    private PeriodFuzz() {}

    /** The entry that Jazzer calls; the first byte chooses region and date. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        int choice = data[0] & 0xff;
        Region region = Region.values()[choice % Region.values().length];
        LocalDate published = PUBLISHED[choice / Region.values().length % PUBLISHED.length];
        String text = TEXT.decode(Arrays.copyOfRange(data, 1, data.length));
        Budget.run(() -> read(text, published, region));
    }

    private static void read(String text, LocalDate published, Region region) {
        EXTRACTOR.inferPublished(text, region);
        int end = 0;
        for (Period period : EXTRACTOR.extract(text, published, region)) {
            if (period.span().start() < end || period.span().end() > text.length()) {
                throw new AssertionError(period + " is out of place in " + text);
            }
            if (period.label().isEmpty() || period.label().chars().anyMatch(Character::isWhitespace)) {
                throw new AssertionError(period + " has no label in " + text);
            }
            end = period.span().end();
        }
    }
}
