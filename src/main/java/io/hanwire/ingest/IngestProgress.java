package io.hanwire.ingest;

/** Hears how an ingest goes on; called on the thread that ingests. */
public interface IngestProgress {

    /** Nobody listens. */
    IngestProgress NONE = new IngestProgress() {
        @Override
        public void expect(long files, long bytes) {}

        @Override
        public void done(String path, long bytes) {}
    };

    /** How much there is, known before the first file is read. */
    void expect(long files, long bytes);

    /** One more file is dealt with. */
    void done(String path, long bytes);
}
