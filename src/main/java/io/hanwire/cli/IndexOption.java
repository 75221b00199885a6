package io.hanwire.cli;

import io.hanwire.index.StoreReader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the index. */
final class IndexOption {

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "The folder of the index; default: $HANWIRE_INDEX, or 'index' in the program's folder.")
    private @Nullable Path index;

    Path path(Terminal terminal) {
        if (index != null) {
            return index;
        }
        String environment = System.getenv("HANWIRE_INDEX");
        return environment == null || environment.isEmpty() ? terminal.home().resolve("index") : Path.of(environment);
    }

    StoreReader open(Terminal terminal) {
        return StoreReader.open(path(terminal));
    }
}
