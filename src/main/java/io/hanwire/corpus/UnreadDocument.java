package io.hanwire.corpus;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.util.function.Consumer;

/**
 * A document of a file that holds many, a line of JSON Lines or a record of a WARC file, whose bytes were found and not read yet.
 * To be read once, on any thread: most of the time that such a file takes is spent here.
 */
public final class UnreadDocument {

    private final String path;
    private final Limits limits;
    private final Place place;
    private final int size;
    private final Consumer<Delivery> reading;

    UnreadDocument(String path, Limits limits, Place place, int size, Consumer<Delivery> reading) {
        this.path = path;
        this.limits = limits;
        this.place = place;
        this.size = size;
        this.reading = reading;
    }

    /** How many bytes are kept for it. */
    public int size() {
        return size;
    }

    /** Hands {@code sink} what the document holds, at least one article or rejection; only what the sink throws passes through. */
    public void read(Sink sink) {
        Delivery delivery = new Delivery(path, limits, sink);
        try {
            try {
                reading.accept(delivery);
            } catch (Refusal refusal) {
                delivery.reject(place, refusal);
            }
            if (delivery.isEmpty()) {
                delivery.reject(place, new Refusal(Reason.EMPTY, "the document holds no article"));
            }
        } catch (Delivery.SinkFailure e) {
            throw (RuntimeException) e.getCause();
        }
    }
}
