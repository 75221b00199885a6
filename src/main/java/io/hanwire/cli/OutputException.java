package io.hanwire.cli;

import java.io.IOException;

/** Carries a failure of the output through code that takes every {@link IOException} for one of its own. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutputException(IOException cause) {
        super(cause);
    }
}
