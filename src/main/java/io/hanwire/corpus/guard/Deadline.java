package io.hanwire.corpus.guard;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The moment at which the reading of one document must be done, on a clock of processor time, so that neither a suspended
 * process nor a busy machine nor a set wall clock ends it early. Long loops call {@link #check()}.
 */
public final class Deadline {

    private final LongSupplier nanoClock;
    private final Duration time;
    private final long end;

    private Deadline(LongSupplier nanoClock, Duration time) {
        this.nanoClock = nanoClock;
        this.time = time;
        this.end = nanoClock.getAsLong() + time.toNanos();
    }

    /** A deadline {@code time} from now on {@code nanoClock}, which counts like {@link System#nanoTime()}. */
    public static Deadline after(Duration time, LongSupplier nanoClock) {
        return new Deadline(nanoClock, time);
    }

    /** Throws a {@link Refusal} for {@link Reason#TIME} once the deadline has passed. */
    public void check() {
        if (nanoClock.getAsLong() - end > 0) {
            throw new Refusal(Reason.TIME, "took longer than the limit of " + time.toMillis() + " ms for one document");
        }
    }
}
