package io.hanwire.corpus.guard;

/** Thrown where a document cannot be read; whoever reads the file makes a {@link Rejection} of it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public Refusal(Reason reason, String message) {
        // It is an outcome, told in its message; the stack would cost more than the reading.
        super(message, null, false, false);
        this.reason = reason;
    }

    public Refusal(Reason reason, String message, Throwable cause) {
        super(message, cause, false, false);
        this.reason = reason;
    }

    /** What becomes of a document on which a reader fails in a way that nobody foresaw. */
    public static Refusal internal(Throwable fault) {
        StackTraceElement[] stack = fault.getStackTrace();
        String where = stack.length == 0 ? "" : " at " + stack[0];
        return new Refusal(Reason.INTERNAL, "a fault of this program, please report it: " + fault + where, fault);
    }

    public Reason reason() {
        return reason;
    }
}
