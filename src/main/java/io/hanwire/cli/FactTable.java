package io.hanwire.cli;

import io.hanwire.export.FactWriter;
import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.fact.Status;
import io.hanwire.text.ArticleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Facts as a table for people; laid out in blocks, so that a million facts take no more memory than a thousand. */
final class FactTable implements FactWriter {

    private static final int BLOCK = 1_000;
    private static final List<TextTable.Column> COLUMNS = List.of(
            TextTable.Column.left("subject", 24),
            TextTable.Column.whole("metric", 20),
            TextTable.Column.left("scope", 20),
            TextTable.Column.whole("period", 20),
            TextTable.Column.right("value"),
            TextTable.Column.left("status", 8),
            TextTable.Column.left("as written", 24),
            TextTable.Column.left("said in", 60));

    private final OutputStream out;
    private final int columns;
    private TextTable table = new TextTable(COLUMNS);
    private int rows;

    FactTable(OutputStream out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void write(SourcedFact sourced) throws IOException {
        Fact fact = sourced.fact();
        table.add(List.of(
                fact.subject().name(),
                fact.metric(),
                fact.scope(),
                fact.period() == null ? "" : fact.period().label(),
                FactLine.value(fact),
                fact.status() == Status.FORECAST ? fact.status().label() : "",
                fact.evidence().exact(),
                source(sourced.article())));
        if (++rows == BLOCK) {
            table.print(out, columns);
            table = new TextTable(COLUMNS);
            rows = 0;
        }
    }

    private static String source(ArticleInfo article) {
        String outlet = article.source() == null ? article.path() : article.source();
        return article.published() == null
                ? outlet
                : outlet + " " + article.published().date();
    }

    @Override
    public void close() throws IOException {
        if (!table.isEmpty()) {
            table.print(out, columns);
        }
        out.flush();
    }
}
