package io.hanwire.corpus;

import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * Reads the articles out of files of any supported {@link Format}, plain or gzipped, in any encoding of the Chinese web.
 *
 * <p>Whatever a file holds, reading it ends within the {@link Limits} and throws nothing: what cannot be read is handed to the
 * sink as a rejection, and the rest of the file is still read. Only what the sink itself throws passes through. Thread-safe:
 * one reader may read many files at once.
 */
public final class ArticleReader {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Limits limits;
    private final DocumentReader documents;
    private final LongSupplier nanoClock;

    public ArticleReader(Limits limits, SiteRules sites) {
        this(limits, sites, ArticleReader::processorTime);
    }

    ArticleReader(Limits limits, SiteRules sites, LongSupplier nanoClock) {
        this.limits = Objects.requireNonNull(limits, "limits is null");
        this.nanoClock = nanoClock;
        this.documents = new DocumentReader(limits, sites);
    }

    /**
     * The processor time of the current thread: a document is not to blame for a machine that is busy or a process that was
     * suspended, and what it holds must not decide otherwise in the next run.
     */
    static long processorTime() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Reads {@code input}; links are not followed. */
    public ReadResult read(Input input, Sink sink) {
        try (InputStream in = Files.newInputStream(input.file(), LinkOption.NOFOLLOW_LINKS)) {
            return read(in, input.path(), sink);
        } catch (IOException e) {
            Delivery delivery = new Delivery(input.path(), limits, sink);
            reject(delivery, unreadable(e));
            return new ReadResult(null, 0);
        }
    }

    /**
     * Reads {@code in} to its end, or to where a limit stops it, and does not close it.
     *
     * @param name the path that articles and rejections get; its extension helps where the content leaves the format open
     */
    public ReadResult read(InputStream in, String name, Sink sink) {
        Delivery delivery = new Delivery(name, limits, sink);
        MeasuredStream measured = new MeasuredStream(in);
        String hash = null;
        try {
            boolean whole = readFile(measured, delivery);
            if (delivery.isEmpty()) {
                delivery.reject(Place.WHOLE_FILE, new Refusal(Reason.EMPTY, "the file holds no article"));
            }
            if (whole) {
                measured.drain();
                hash = measured.hash();
            }
        } catch (IOException e) {
            reject(delivery, unreadable(e));
        } catch (Delivery.SinkFailure e) {
            throw (RuntimeException) e.getCause();
        }
        return new ReadResult(hash, measured.count());
    }

    /** The SHA-256 of the file's bytes, as {@link ReadResult#sha256()}. */
    public static String fingerprint(Input input) throws IOException {
        try (MeasuredStream in = new MeasuredStream(Files.newInputStream(input.file(), LinkOption.NOFOLLOW_LINKS))) {
            in.drain();
            return in.hash();
        }
    }

    /** Returns whether the rest of the file is worth reading for its hash. */
    private boolean readFile(MeasuredStream measured, Delivery delivery) throws IOException {
        try {
            InputStream in = new BufferedInputStream(measured, 1 << 16);
            if (isGzip(in)) {
                in = new BufferedInputStream(GunzipStream.open(in, limits.gzipRatio()), 1 << 16);
            }
            in.mark(FormatDetector.HEAD);
            byte[] head = in.readNBytes(FormatDetector.HEAD);
            in.reset();
            read(in, FormatDetector.detect(head, delivery.path()), delivery);
            return true;
        } catch (Refusal refusal) {
            delivery.reject(Place.WHOLE_FILE, refusal);
            return refusal.reason() != Reason.TOO_BIG && refusal.reason() != Reason.GZIP_RATIO;
        }
    }

    private void read(InputStream in, Format format, Delivery delivery) throws IOException {
        switch (format) {
            case JSON_LINES -> new JsonLinesReader(limits, nanoClock).read(in, delivery);
            case WARC -> new WarcFileReader(limits, documents, nanoClock).read(in, delivery);
            case HTML, MHTML, TEXT, MARKDOWN, JSON, FEED -> {
                byte[] bytes = Documents.readAll(in, limits.documentBytes());
                Deadline deadline = Deadline.after(limits.documentTime(), nanoClock);
                documents.read(DocumentReader.Received.of(bytes, format), Place.WHOLE_FILE, deadline, delivery);
            }
        }
    }

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip;
    }

    private static void reject(Delivery delivery, Refusal refusal) {
        try {
            delivery.reject(Place.WHOLE_FILE, refusal);
        } catch (Delivery.SinkFailure e) {
            throw (RuntimeException) e.getCause();
        }
    }

    private static Refusal unreadable(IOException e) {
        return new Refusal(Reason.UNREADABLE, "cannot be read: " + FileFaults.describe(e), e);
    }
}
