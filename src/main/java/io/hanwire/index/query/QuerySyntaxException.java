package io.hanwire.index.query;

/** A query that cannot be read: where, why, and what to write instead. */
public final class QuerySyntaxException extends RuntimeException {

    private final int position;
    private final String advice;

    public QuerySyntaxException(int position, String problem, String advice) {
        super(problem + " at position " + position + "; " + advice);
        this.position = position;
        this.advice = advice;
    }

    /** The character at which reading stopped, counted from 1. */
    public int position() {
        return position;
    }

    /** What the user can do: {@code "close the quotation mark"}. */
    public String advice() {
        return advice;
    }
}
