package io.hanwire.ingest;

/**
 * Places at which a crash test ends the process as a power cut would. They do nothing unless the system property
 * {@code hanwire.failpoint} names one.
 */
enum FailPoint {
    AFTER_BEGIN,
    AFTER_ADD,
    AFTER_END,
    BEFORE_COMMIT,
    AFTER_COMMIT,
    BEFORE_PRUNE;

    private static final String CHOSEN = System.getProperty("hanwire.failpoint", "");
    private static final int EXIT_OF_KILLED = 137;

    void pass() {
        if (!CHOSEN.isEmpty() && CHOSEN.equals(name())) {
            Runtime.getRuntime().halt(EXIT_OF_KILLED);
        }
    }
}
