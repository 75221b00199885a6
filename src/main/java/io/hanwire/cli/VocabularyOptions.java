package io.hanwire.cli;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.fact.Lexicon;
import io.hanwire.index.StoreReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
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

    /** The user's metrics with the shipped ones, or where none are given here those that {@code index} was made with. */
    Lexicon lexicon(StoreReader index) {
        return metrics == null ? index.lexicon() : lexicon();
    }

    /** The user's metrics as their file has them; empty where there is none. */
    String metricTable() {
        if (metrics == null) {
            return "";
        }
        if (!Files.isRegularFile(metrics)) {
            throw UserException.failure("--metrics " + metrics + " does not exist or is not a file: check the path");
        }
        try {
            return Files.readString(metrics);
        } catch (MalformedInputException e) {
            throw UserException.failure("--metrics " + metrics + " is not in UTF-8: save it so");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Lexicon lexicon() {
        if (metrics == null) {
            return Lexicon.shipped();
        }
        try {
            return Lexicon.shippedWith(new StringReader(metricTable()), metrics.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw UserException.usage(String.valueOf(e.getMessage()));
        }
    }

    /** What reads articles as those of {@code reader}, which is in the folder {@code index}, were read. */
    ArticleAnalyzer analyzer(Path index, StoreReader reader) {
        return ArticleAnalyzer.create(registry(index), lexicon(reader));
    }

    ArticleAnalyzer analyzer(@Nullable Path index) {
        return ArticleAnalyzer.create(registry(index), lexicon());
    }
}
