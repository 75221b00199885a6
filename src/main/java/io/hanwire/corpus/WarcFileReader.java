package io.hanwire.corpus;

import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads WARC files of any size, one record in memory at a time: pages from {@code response} and {@code resource} records, text
 * from {@code conversion} records. Records of other types, of requests and of pictures are no articles and no rejections either.
 */
final class WarcFileReader {

    private static final int OK = 200;

    private final Limits limits;
    private final DocumentReader documents;
    private final LongSupplier nanoClock;

    WarcFileReader(Limits limits, DocumentReader documents, LongSupplier nanoClock) {
        this.limits = limits;
        this.documents = documents;
        this.nanoClock = nanoClock;
    }

    void read(InputStream in, Delivery delivery) throws IOException {
        long number = 0;
        // The file is read on to its end for its hash, so the archive's reader must not close it.
        InputStream open = new FilterInputStream(in) {
            @Override
            public void close() {
                // whoever opened the file closes it
            }
        };
        try (WarcReader reader = new WarcReader(open)) {
            reader.setLenient(true);
            while (true) {
                Optional<WarcRecord> next = reader.next();
                if (next.isEmpty()) {
                    break;
                }
                number++;
                if (delivery.full()) {
                    throw new Refusal(
                            Reason.TOO_MANY,
                            "more than " + limits.articles() + " records with a page; the rest is not read");
                }
                read(next.get(), Place.record(number), delivery);
            }
        } catch (ParsingException | EOFException | IllegalArgumentException e) {
            delivery.reject(
                    Place.record(number + 1),
                    new Refusal(Reason.WARC, "damaged record; what follows it cannot be read: " + describe(e), e));
        }
    }

    private void read(WarcRecord record, Place place, Delivery delivery) throws IOException {
        try {
            switch (record) {
                case WarcResponse response -> response(response, place, delivery);
                case WarcResource resource ->
                    resource.payload().ifPresent(payload -> payload(payload, resource.target(), place, delivery));
                case WarcConversion conversion ->
                    conversion.payload().ifPresent(payload -> payload(payload, conversion.target(), place, delivery));
                default -> {
                    // requests, metadata and revisits hold no text
                }
            }
        } catch (Refusal refusal) {
            delivery.reject(place, refusal);
        } catch (EOFException e) {
            // The archive itself is cut off here.
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            // A body that is not compressed as its header says, a type that is none: the next record may be sound.
            delivery.reject(place, new Refusal(Reason.WARC, "damaged HTTP response: " + e.getMessage(), e));
        }
    }

    private void response(WarcResponse record, Place place, Delivery delivery) throws IOException {
        MediaType type = record.contentType();
        if (!type.base().equals(MediaType.HTTP)) {
            return;
        }
        HttpResponse http = record.http();
        if (http.status() == OK && isText(http.contentType())) {
            byte[] packed = Documents.readAll(http.body().stream(), limits.documentBytes());
            byte[] body = HttpBody.unpack(packed, http.headers().all("Content-Encoding"), limits);
            read(body, http.contentType(), record.target(), place, delivery);
        }
    }

    private void payload(WarcPayload payload, String target, Place place, Delivery delivery) {
        try {
            if (isText(payload.type())) {
                byte[] bytes = Documents.readAll(payload.body().stream(), limits.documentBytes());
                read(bytes, payload.type(), target, place, delivery);
            }
        } catch (IOException e) {
            throw new Refusal(Reason.WARC, "damaged record: " + e.getMessage(), e);
        }
    }

    private void read(byte[] bytes, MediaType type, String target, Place place, Delivery delivery) {
        byte[] head = bytes.length <= FormatDetector.HEAD ? bytes : Arrays.copyOf(bytes, FormatDetector.HEAD);
        Format format = FormatDetector.detect(head, type.subtype().contains("html") ? "page.html" : "page.txt");
        DocumentReader.Received page = new DocumentReader.Received(bytes, format, label(type), url(target));
        delivery.document(
                place,
                bytes.length,
                each -> documents.read(page, place, Deadline.after(limits.documentTime(), nanoClock), each));
    }

    private static String describe(Exception e) {
        return e.getMessage() == null ? "the file ends inside it" : e.getMessage();
    }

    private static boolean isText(MediaType type) {
        String subtype = type.subtype().toLowerCase(Locale.ROOT);
        return type.type().equalsIgnoreCase("text") && (subtype.equals("html") || subtype.equals("plain"))
                || subtype.contains("xhtml");
    }

    private static @Nullable String label(MediaType type) {
        return type.parameters().get("charset");
    }

    private static @Nullable String url(String target) {
        return target.startsWith("http") ? target : null;
    }
}
