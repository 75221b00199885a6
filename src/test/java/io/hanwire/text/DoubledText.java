package io.hanwire.text;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/** How much more processor time a text of 200,000 characters takes than one of half of it: about 2 where the time is linear. */
public final class DoubledText {

    private static final int CHARACTERS = 100_000;
    private static final int RUNS = 7;

    private DoubledText() {}

    /** The ratio for a text that repeats {@code part}; measured up to three times, until it is at most {@code most}. */
    public static double ratio(String part, Consumer<String> work, double most) {
        String once = part.repeat(CHARACTERS / part.length());
        String twice = once + once;
        double ratio = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && ratio > most; attempt++) {
            ratio = (double) nanos(twice, work) / nanos(once, work);
        }
        return ratio;
    }

    /** The least processor time of several runs; never so little that the clock's own steps count. */
    private static long nanos(String text, Consumer<String> work) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.accept(text);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return Math.max(least, 200_000);
    }
}
