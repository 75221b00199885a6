package io.hanwire.cli;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.entity.Entity;
import io.hanwire.entity.Mention;
import io.hanwire.export.AnnotationJson;
import io.hanwire.export.Json;
import io.hanwire.fact.Observations;
import io.hanwire.figure.Figure;
import io.hanwire.period.Period;
import io.hanwire.script.LanguageDetector;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import io.hanwire.text.Region;
import io.hanwire.text.Script;
import io.hanwire.text.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Shows what the program sees in a text. */
@Command(
        name = "annotate",
        description =
                "Show the figures, periods and entities that are seen in a text; offsets count code points of the input.",
        footer = {
            "  echo '輝達第三季營收570億美元，年增62%%' | hanwire annotate --date 2025-11-20",
            "  hanwire annotate --lines --region tw --format jsonl corpus/taiwan/honhai-third-quarter.txt"
        })
final class AnnotateCommand extends CommandBase {

    /** The forms of the output. */
    enum Format {
        TABLE,
        JSON,
        JSONL;

        @Override
        public String toString() {
            return Choice.word(this);
        }
    }

    @Parameters(paramLabel = "FILE", description = "Text files; - or none for standard input.")
    private List<String> files = List.of();

    @Mixin
    private VocabularyOptions vocabulary;

    @Option(names = "--lines", description = "Take each line of the input as a text of its own.")
    private boolean lines;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description =
                    "The day that relative times (去年, 上季) count from, 2025-12-24; default: none, or the text's own.")
    private @Nullable LocalDate date;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Whose 元 and 兆 are meant: cn, tw, hk, my or sg; default: found from the wording.")
    private @Nullable Region region;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    private long printed;

    @Override
    public Integer call() throws IOException {
        ArticleAnalyzer analyzer = vocabulary.analyzer(null);
        try (JsonGenerator json = Json.lines(terminal().out())) {
            TextInput.each(files, Limits.DEFAULT, terminal(), input -> {
                for (String text : lines ? input.text().lines().toList() : List.of(input.text())) {
                    requireShort(text, input.name());
                    print(analyzer.observe(article(text, input.name())), json);
                }
            });
            if (format == Format.JSON) {
                json.writeRaw(printed == 0 ? "[]\n" : "\n]\n");
            }
        }
        return ExitCode.OK;
    }

    private static void requireShort(String text, String name) {
        if (text.length() > Limits.DEFAULT.characters()) {
            throw UserException.failure(name + " has a text of " + text.length() + " characters, the limit is "
                    + Limits.DEFAULT.characters() + ": --lines takes each line as a text of its own");
        }
    }

    private Article article(String text, String name) {
        Language found = LanguageDetector.detect(text);
        Language language = region == null ? found : new Language(script(found), region);
        Published published = date == null ? null : new Published(date, Published.Basis.GIVEN);
        return new Article("-", name, null, "", text, null, List.of(), published, language);
    }

    private Script script(Language found) {
        return found.script() == Script.OTHER ? Script.HANS : found.script();
    }

    private void print(Observations seen, JsonGenerator json) throws IOException {
        boolean first = printed++ == 0;
        switch (format) {
            case TABLE -> printTable(seen);
            case JSON -> {
                json.writeRaw(first ? "[\n" : ",\n");
                AnnotationJson.write(seen, json);
            }
            case JSONL -> {
                AnnotationJson.write(seen, json);
                json.writeRaw('\n');
            }
        }
    }

    private void printTable(Observations seen) throws IOException {
        TextTable table = new TextTable(List.of(
                TextTable.Column.whole("seen", 12),
                TextTable.Column.left("text", 40),
                TextTable.Column.left("read as", 60)));
        rows(seen).forEach(row -> table.add(List.of(row.what(), seen.text().originalOf(row.span()), row.reading())));
        if (table.isEmpty()) {
            terminal().say("No figure, period or name is seen in it.");
            return;
        }
        table.print(terminal().out(), terminal().columns());
    }

    private record Row(String what, Span span, String reading) {}

    /** What is seen, in the order of the text. */
    private static List<Row> rows(Observations seen) {
        List<Row> rows = new ArrayList<>();
        for (Mention mention : seen.mentions()) {
            Entity entity = mention.entity();
            String reading = entity.name() + (entity.id() == null ? "" : " (" + entity.id() + ")");
            rows.add(new Row(entity.type().label(), mention.span(), reading));
        }
        for (Figure figure : seen.figures()) {
            rows.add(new Row(figure.kind().label(), figure.span(), Values.plain(figure)));
        }
        for (Period period : seen.periods()) {
            String days = period.start() == null ? "" : "  " + period.start() + " to " + period.end();
            rows.add(new Row("period", period.span(), period.label() + days));
        }
        rows.sort(Comparator.comparingInt(row -> row.span().start()));
        return rows;
    }
}
