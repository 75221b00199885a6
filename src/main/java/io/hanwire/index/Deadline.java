package io.hanwire.index;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/** When a query is given up. For one query. */
final class Deadline implements QueryTimeout {

    /** How long a query may take: far beyond any sensible one, and short enough to wait for. */
    static final Duration LIMIT = Duration.ofSeconds(2);

    private final Duration limit;
    private final LongSupplier nanoTime;
    private final long end;

    private Deadline(Duration limit, LongSupplier nanoTime) {
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.end = nanoTime.getAsLong() + limit.toNanos();
    }

    /** {@code limit} from now by the clock {@code nanoTime}. */
    static Deadline after(Duration limit, LongSupplier nanoTime) {
        return new Deadline(limit, nanoTime);
    }

    @Override
    public boolean shouldExit() {
        return nanoTime.getAsLong() - end > 0;
    }

    /** Throws where the time is over. */
    void check() {
        if (shouldExit()) {
            throw passed();
        }
    }

    StoreException passed() {
        return new StoreException(
                StoreException.Kind.TIME_OUT,
                "The query took longer than " + limit.toSeconds()
                        + " s and was given up: ask for rarer words, or for less with company:, source: or after:");
    }
}
