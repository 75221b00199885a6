package io.hanwire.index;

import java.time.Instant;
import org.apache.lucene.util.BytesRef;

/** The ledger's records as bytes. */
final class LedgerCodec {

    private LedgerCodec() {}

    static BytesRef write(InputRecord input) {
        RecordOutput out = new RecordOutput();
        out.text(input.path());
        out.text(input.hash());
        out.text(input.program());
        out.longNumber(input.size());
        out.longNumber(input.modified().getEpochSecond());
        out.number(input.modified().getNano());
        out.optional(input.encoding(), out::text);
        out.number(input.indexed());
        out.number(input.duplicates());
        out.number(input.rejected());
        return out.bytes();
    }

    static InputRecord readInput(BytesRef bytes) {
        return RecordInput.read(
                bytes,
                in -> new InputRecord(
                        in.text(),
                        in.text(),
                        in.text(),
                        in.longNumber(),
                        Instant.ofEpochSecond(in.longNumber(), in.number()),
                        in.optional(in::text),
                        in.number(),
                        in.number(),
                        in.number()));
    }

    static BytesRef write(RejectionRecord rejection) {
        RecordOutput out = new RecordOutput();
        out.text(rejection.path());
        out.longNumber(rejection.position());
        out.text(rejection.reason());
        out.text(rejection.message());
        return out.bytes();
    }

    static RejectionRecord readRejection(BytesRef bytes) {
        return RecordInput.read(bytes, in -> new RejectionRecord(in.text(), in.longNumber(), in.text(), in.text()));
    }
}
