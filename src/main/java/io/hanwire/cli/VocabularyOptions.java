package io.hanwire.cli;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.fact.Lexicon;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The user's own names and metrics, which add to those that ship with the program and override them. */
final class VocabularyOptions {

    private static final String FOLDER = "entities";

    @Option(
            names = "--entities",
            paramLabel = "FILE",
            description =
                    "Your own names: a YAML file or a folder of them; repeatable. A folder 'entities' beside the index"
                            + " is always read.")
    private List<Path> entities = List.of();

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description = "Your own metrics: a table as docs/metrics.md describes it.")
    private @Nullable Path metrics;

    /** The user's files of names and metrics; {@code index} is the folder of the index, or null where there is none. */
    List<Path> files(@Nullable Path index) {
        List<Path> files = new ArrayList<>(nameFiles(index));
        if (metrics != null) {
            files.add(metrics);
        }
        return files;
    }

    private List<Path> nameFiles(@Nullable Path index) {
        List<Path> files = new ArrayList<>();
        Path parent = index == null ? null : index.toAbsolutePath().normalize().getParent();
        if (parent != null && Files.isDirectory(parent.resolve(FOLDER))) {
            files.add(parent.resolve(FOLDER));
        }
        files.addAll(entities);
        return files;
    }

    /** The registry with the user's files; {@code index} is the folder of the index, or null where there is none. */
    EntityRegistry registry(@Nullable Path index) {
        EntityRegistry registry = EntityRegistry.shipped();
        try {
            for (Path file : nameFiles(index)) {
                if (!Files.exists(file)) {
                    throw UserException.failure("--entities " + file + " does not exist: check the path");
                }
                registry = registry.with(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return registry;
    }

    Lexicon lexicon() {
        if (metrics == null) {
            return Lexicon.shipped();
        }
        if (!Files.isRegularFile(metrics)) {
            throw UserException.failure("--metrics " + metrics + " does not exist or is not a file: check the path");
        }
        try (Reader table = Files.newBufferedReader(metrics, StandardCharsets.UTF_8)) {
            return Lexicon.shippedWith(table, metrics.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw UserException.usage(String.valueOf(e.getMessage()));
        }
    }

    ArticleAnalyzer analyzer(@Nullable Path index) {
        return ArticleAnalyzer.create(registry(index), lexicon());
    }
}
