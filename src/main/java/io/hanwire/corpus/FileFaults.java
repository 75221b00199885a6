package io.hanwire.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in words what is wrong with a file. */
final class FileFaults {

    private FileFaults() {}

    static String describe(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such file";
            case FileSystemLoopException loop -> "its links run in a circle";
            default -> e.getMessage() == null ? "input/output error" : e.getMessage();
        };
    }
}
