package io.hanwire.cli;

import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How files are read. */
final class ReaderOptions {

    @Option(
            names = "--sites",
            paramLabel = "FILE",
            description = "CSS selectors for pages of single sites, a YAML file as docs/corpus.md describes it.")
    private @Nullable Path sites;

    ArticleReader reader() {
        return new ArticleReader(Limits.DEFAULT, siteRules());
    }

    private SiteRules siteRules() {
        if (sites == null) {
            return SiteRules.NONE;
        }
        if (!Files.isRegularFile(sites)) {
            throw UserException.failure("--sites " + sites + " does not exist or is not a file: check the path");
        }
        try {
            return SiteRules.load(sites);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw UserException.usage(String.valueOf(e.getMessage()));
        }
    }
}
