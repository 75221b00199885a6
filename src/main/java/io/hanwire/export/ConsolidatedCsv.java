package io.hanwire.export;

import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.fact.reconcile.Consolidated;
import io.hanwire.period.Period;
import io.hanwire.text.ArticleInfo;
import io.hanwire.text.Script;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reconciled facts as {@link Csv}: what is stated of one thing stands together, with how it agrees. */
public final class ConsolidatedCsv {

    private static final List<String> HEADER = List.of(
            "subject.id",
            "subject.name",
            "metric",
            "scope",
            "period.label",
            "period.start",
            "period.end",
            "value.min",
            "value.max",
            "value.unit",
            "value.modifier",
            "value.text",
            "status",
            "relation",
            "origins",
            "statements",
            "scripts",
            "attribution",
            "evidence.quote",
            "article.path",
            "article.source",
            "article.published",
            "id");

    private ConsolidatedCsv() {}

    /** A line for the best statement of each thing. */
    public static void best(List<Consolidated> things, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.header(HEADER);
        for (Consolidated thing : things) {
            line(thing, thing.best(), csv);
        }
        csv.flush();
    }

    /** A line for every statement of each thing. */
    public static void statements(List<Consolidated> things, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.header(HEADER);
        for (Consolidated thing : things) {
            for (SourcedFact statement : thing.statements()) {
                line(thing, statement, csv);
            }
        }
        csv.flush();
    }

    private static void line(Consolidated thing, SourcedFact statement, Csv csv) throws IOException {
        Fact fact = statement.fact();
        Period period = fact.period();
        csv.text(fact.subject().id());
        csv.text(fact.subject().name());
        csv.text(fact.metric());
        csv.text(fact.scope());
        csv.text(period == null ? null : period.label());
        csv.text(period == null ? null : Objects.toString(period.start(), null));
        csv.text(period == null ? null : Objects.toString(period.end(), null));
        csv.number(fact.min().toPlainString());
        csv.number(fact.max().toPlainString());
        csv.text(fact.figure().unit());
        csv.text(fact.figure().modifier().label());
        csv.text(fact.evidence().exact());
        csv.text(fact.status().label());
        csv.text(thing.relation().label());
        csv.number(Integer.toString(thing.origins()));
        csv.number(Integer.toString(thing.statements().size()));
        csv.text(thing.scripts().stream().map(Script::tag).collect(Collectors.joining("|")));
        csv.text(fact.attribution());
        csv.text(fact.evidence().quote());
        article(statement.article(), csv);
        csv.text(fact.id());
        csv.endLine();
    }

    private static void article(ArticleInfo article, Csv csv) throws IOException {
        csv.text(article.path());
        csv.text(article.source());
        csv.text(article.published() == null ? null : article.published().date().toString());
    }
}
