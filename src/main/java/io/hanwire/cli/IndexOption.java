package io.hanwire.cli;

import io.hanwire.index.StoreReader;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the index. */
final class IndexOption {

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "The folder of the index; default: $HANWIRE_INDEX, or 'index' in the program's folder.")
    private @Nullable Path index;

    /** Held, since loggers that nobody holds forget their level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    Path path(Terminal terminal) {
        // Lucene warns that the incubating vector module is not loaded; nothing here computes with vectors.
        LUCENE.setLevel(Level.OFF);
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
