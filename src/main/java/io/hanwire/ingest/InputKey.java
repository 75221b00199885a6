package io.hanwire.ingest;

import io.hanwire.corpus.Input;

/** What an input goes by in the ledger: the absolute path of its file, since two folders may hold files of one name. */
final class InputKey {

    private InputKey() {}

    static String of(Input input) {
        return input.file().toAbsolutePath().normalize().toString();
    }
}
