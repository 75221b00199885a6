package io.hanwire.cli;

import io.hanwire.corpus.line.Removed;
import io.hanwire.entity.Entity;
import io.hanwire.export.ArticleJson;
import io.hanwire.export.Json;
import io.hanwire.fact.Fact;
import io.hanwire.index.ReadingRecord;
import io.hanwire.index.StoreReader;
import io.hanwire.index.StoredArticle;
import io.hanwire.text.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Prints an article of the index. */
@Command(
        name = "show",
        description = "Print an article as the index has it: its text as printed, whom it names and what it states.",
        footer = {"  hanwire show xiaomi-2025q3", "  hanwire show xiaomi-2025q3 --removed"})
final class ShowCommand extends CommandBase {

    /** The forms of the output. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return Choice.word(this);
        }
    }

    @Parameters(paramLabel = "ID", description = "The article's id, as search and facts print it.")
    private String id;

    @Mixin
    private IndexOption index;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(
            names = "--removed",
            description =
                    "Also print what was left out of the page, each part with its reason, and what was odd in it.")
    private boolean removed;

    @Override
    public Integer call() throws IOException {
        try (StoreReader reader = index.open(terminal())) {
            StoredArticle stored = reader.article(id)
                    .orElseThrow(() -> UserException.failure(
                            "no article has the id " + id + ": 'hanwire search' prints the id of each hit"));
            switch (format) {
                case TEXT -> text(stored);
                case JSON -> json(stored);
            }
        }
        return ExitCode.OK;
    }

    private void json(StoredArticle stored) {
        try (JsonGenerator json = Json.lines(terminal().out())) {
            json.writeStartObject();
            ArticleJson.writeFields(stored.article(), json);
            strings("editors", stored.reading().editors(), json);
            if (removed) {
                json.writeArrayPropertyStart("removed");
                for (Removed part : stored.reading().removed()) {
                    json.writeStartObject();
                    json.writeStringProperty("reason", part.reason());
                    json.writeStringProperty("text", Json.wellFormed(part.text()));
                    json.writeEndObject();
                }
                json.writeEndArray();
                strings("warnings", stored.reading().warnings(), json);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void strings(String name, List<String> values, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(Json.wellFormed(value)));
        json.writeEndArray();
    }

    private void text(StoredArticle stored) throws IOException {
        Article article = stored.article();
        field("id", article.id());
        field("path", article.path());
        field("url", article.url());
        field("source", article.source());
        field("authors", article.authors().isEmpty() ? null : String.join("、", article.authors()));
        field(
                "editors",
                stored.reading().editors().isEmpty()
                        ? null
                        : String.join("、", stored.reading().editors()));
        field("published", published(article));
        field("language", article.language().tag());
        field("encoding", stored.encoding());
        field(
                "names",
                stored.entities().isEmpty()
                        ? null
                        : stored.entities().stream()
                                .map(Entity::name)
                                .distinct()
                                .collect(Collectors.joining("、")));
        line("");
        for (String paragraph : article.text().split("\n")) {
            line(Printable.line(paragraph));
        }
        if (!stored.facts().isEmpty()) {
            line("");
            for (Fact fact : stored.facts()) {
                line("= " + FactLine.of(fact) + "  「"
                        + Printable.line(fact.evidence().exact()) + "」");
            }
        }
        if (removed) {
            removed(stored.reading());
        }
    }

    private void removed(ReadingRecord reading) throws IOException {
        line("");
        if (reading.removed().isEmpty()) {
            line("Nothing was left out.");
        }
        for (Removed part : reading.removed()) {
            line("- " + part.reason() + ": " + Printable.line(part.text().replace('\n', ' ')));
        }
        for (String warning : reading.warnings()) {
            line("! " + Printable.line(warning));
        }
    }

    private static @org.jspecify.annotations.Nullable String published(Article article) {
        return article.published() == null
                ? null
                : article.published().date() + (article.published().inferred() ? " (inferred from the text)" : "");
    }

    private void field(String name, @org.jspecify.annotations.Nullable String value) throws IOException {
        if (value != null) {
            line(String.format(Locale.ROOT, "%-10s %s", name, Printable.line(value)));
        }
    }

    private void line(String line) throws IOException {
        terminal().out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
