package io.hanwire.ingest;

import io.hanwire.corpus.Input;
import java.nio.file.Path;

/** What an input goes by in the ledger: the absolute path of its file, since two folders may hold files of one name. */
final class InputKey {

    private InputKey() {}

    static String of(Input input) {
        return of(input.file());
    }

    static String of(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
