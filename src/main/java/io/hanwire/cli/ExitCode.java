package io.hanwire.cli;

/** What the program's exit status tells. */
final class ExitCode {

    /** Everything asked for was done. */
    static final int OK = 0;
    /** It could not be done; the message says why. */
    static final int FAILURE = 1;
    /** The command line or the query is wrong. */
    static final int USAGE = 2;
    /** Done, but some inputs were rejected; {@code stats --rejected} lists them. */
    static final int SOME_REJECTED = 3;
    /** The index is damaged. */
    static final int DAMAGED = 4;

    private ExitCode() {}
}
