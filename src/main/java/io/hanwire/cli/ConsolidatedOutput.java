package io.hanwire.cli;

import io.hanwire.export.FactJson;
import io.hanwire.export.Json;
import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.fact.reconcile.Consolidated;
import io.hanwire.fact.reconcile.FactKey;
import io.hanwire.fact.reconcile.Relation;
import io.hanwire.text.Script;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Prints reconciled facts: a table, quotes side by side, or JSON Lines. */
final class ConsolidatedOutput {

    private final OutputStream out;
    private final int columns;

    ConsolidatedOutput(OutputStream out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    void table(List<Consolidated> things) throws IOException {
        TextTable table = new TextTable(List.of(
                TextTable.Column.left("subject", 24),
                TextTable.Column.whole("metric", 20),
                TextTable.Column.left("scope", 20),
                TextTable.Column.whole("period", 20),
                TextTable.Column.right("value"),
                TextTable.Column.whole("relation", 16),
                TextTable.Column.right("origins"),
                TextTable.Column.left("scripts", 16)));
        for (Consolidated thing : things) {
            FactKey key = thing.key();
            table.add(List.of(
                    key.name(),
                    key.metric(),
                    key.scope(),
                    key.period(),
                    FactLine.value(thing.best().fact()),
                    words(thing.relation()),
                    Integer.toString(thing.origins()),
                    thing.scripts().stream().map(Script::tag).collect(Collectors.joining(" "))));
        }
        table.print(out, columns);
    }

    private static String words(Relation relation) {
        return relation.label().replace('_', ' ');
    }

    /** Each thing with the sentences that state it, the best value first; ≠ stands before those that do not agree with it. */
    void quotes(List<Consolidated> things) throws IOException {
        for (Consolidated thing : things) {
            FactKey key = thing.key();
            String scope = key.scope().isEmpty() ? "" : " [" + key.scope() + "]";
            line(key.name() + " " + key.metric() + scope + " " + key.period() + ": " + words(thing.relation()));
            for (SourcedFact statement : thing.statements()) {
                Fact fact = statement.fact();
                String source = statement.article().source() == null
                        ? statement.article().path()
                        : statement.article().source();
                String day = statement.article().published() == null
                        ? ""
                        : " " + statement.article().published().date();
                String mark = thing.agreesWithBest(statement) ? "  " : "≠ ";
                line(mark + FactLine.value(fact) + "  " + source + day);
                line("    「" + fact.evidence().quote() + "」");
            }
            line("");
        }
        line(
                things.isEmpty()
                        ? "No disagreements."
                        : things.size() + (things.size() == 1 ? " disagreement" : " disagreements"));
    }

    void jsonLines(List<Consolidated> things) throws IOException {
        json(things, "", "\n", things.isEmpty() ? "" : "\n");
    }

    /** One array, an object a line. */
    void jsonArray(List<Consolidated> things) throws IOException {
        json(things, "[\n", ",\n", things.isEmpty() ? "]\n" : "\n]\n");
    }

    private void json(List<Consolidated> things, String start, String between, String end) throws IOException {
        try (JsonGenerator json = Json.lines(out)) {
            json.writeRaw(start);
            int left = things.size();
            for (Consolidated thing : things) {
                json.writeStartObject();
                json.writeStringProperty("relation", thing.relation().label());
                json.writeNumberProperty("origins", thing.origins());
                json.writeArrayPropertyStart("scripts");
                thing.scripts().forEach(script -> json.writeString(script.tag()));
                json.writeEndArray();
                json.writeName("best");
                FactJson.write(thing.best(), json);
                json.writeArrayPropertyStart("statements");
                thing.statements().forEach(statement -> FactJson.write(statement, json));
                json.writeEndArray();
                json.writeEndObject();
                json.writeRaw(--left > 0 ? between : "");
            }
            json.writeRaw(end);
        }
        out.flush();
    }

    private void line(String line) throws IOException {
        out.write((Printable.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
