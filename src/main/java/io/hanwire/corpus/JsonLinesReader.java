package io.hanwire.corpus;

import io.hanwire.corpus.encoding.Decoded;
import io.hanwire.corpus.encoding.EncodingDetector;
import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import io.hanwire.corpus.line.ArticleDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Reads JSON Lines of any length, one line in memory at a time; a bad line is rejected by its number and the rest read on. */
final class JsonLinesReader {

    private static final int BUFFER = 1 << 16;

    private final Limits limits;
    private final LongSupplier nanoClock;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private boolean tooLong;

    JsonLinesReader(Limits limits, LongSupplier nanoClock) {
        this.limits = limits;
        this.nanoClock = nanoClock;
    }

    void read(InputStream in, Delivery delivery) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 0;
        while (readLine(in, line)) {
            number++;
            if (delivery.full()) {
                throw new Refusal(Reason.TOO_MANY, "more than " + limits.articles() + " lines; the rest is not read");
            }
            if (tooLong) {
                delivery.reject(Place.line(number), Documents.tooBig(limits.documentBytes()));
            } else {
                document(line.toByteArray(), Place.line(number), delivery);
            }
        }
        if (number == 0 || delivery.isEmpty()) {
            throw new Refusal(Reason.EMPTY, "no line that is not blank");
        }
    }

    private void document(byte[] bytes, Place place, Delivery delivery) {
        if (!isBlank(bytes)) {
            delivery.document(place, bytes.length, each -> readLine(bytes, place, each));
        }
    }

    /** Whether {@code text} is a row of objects, one a line. */
    static boolean looksLikeLines(String text) {
        return text.lines().filter(line -> !line.isBlank()).limit(3).allMatch(line -> {
            String stripped = line.strip();
            return stripped.startsWith("{") && stripped.endsWith("}");
        });
    }

    static void readLine(String line, Place place, Decoded decoded, Deadline deadline, Delivery delivery) {
        try {
            for (ArticleDraft draft : JsonArticle.read(JsonArticle.parse(line), deadline)) {
                decoded.warnings().forEach(draft::warn);
                delivery.accept(draft, place, Format.JSON_LINES, decoded.encoding());
            }
        } catch (Refusal refusal) {
            delivery.reject(place, refusal);
        } catch (Delivery.SinkFailure e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            delivery.reject(place, Refusal.internal(e));
        }
    }

    private void readLine(byte[] bytes, Place place, Delivery delivery) {
        Deadline deadline = Deadline.after(limits.documentTime(), nanoClock);
        Decoded decoded = EncodingDetector.decode(bytes, null);
        readLine(decoded.text(), place, decoded, deadline, delivery);
    }

    /** Reads up to the next line feed; bytes over the limit are skipped, not kept. Returns false at the end. */
    private boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        while (true) {
            if (next == end) {
                end = Math.max(0, in.read(buffer, 0, BUFFER));
                next = 0;
                if (end == 0) {
                    return any;
                }
            }
            any = true;
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            tooLong |= line.size() + (stop - next) > limits.documentBytes();
            if (!tooLong) {
                line.write(buffer, next, stop - next);
            }
            boolean ended = stop < end;
            next = ended ? stop + 1 : stop;
            if (ended) {
                return true;
            }
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
