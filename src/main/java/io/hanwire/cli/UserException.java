package io.hanwire.cli;

/** Ends a command with one sentence for the user and an exit code. */
final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private UserException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static UserException usage(String message) {
        return new UserException(ExitCode.USAGE, message);
    }

    static UserException failure(String message) {
        return new UserException(ExitCode.FAILURE, message);
    }

    static UserException damaged(String message) {
        return new UserException(ExitCode.DAMAGED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
