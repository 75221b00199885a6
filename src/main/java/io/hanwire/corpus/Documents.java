package io.hanwire.corpus;

import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.io.IOException;
import java.io.InputStream;

/** Takes documents out of streams whole, within their limit. */
final class Documents {

    private Documents() {}

    /** All bytes of {@code in}; throws a {@link Refusal} for {@link Reason#TOO_BIG} as soon as there are more than {@code limit}. */
    static byte[] readAll(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw tooBig(limit);
        }
        return bytes;
    }

    static Refusal tooBig(int limit) {
        return new Refusal(Reason.TOO_BIG, "more than " + limit + " bytes; the limit is for one document");
    }
}
