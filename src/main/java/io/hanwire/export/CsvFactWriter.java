package io.hanwire.export;

import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.period.Period;
import io.hanwire.text.ArticleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Facts as {@link Csv}: the fields of the JSON export flattened, with dots in their names. */
final class CsvFactWriter implements FactWriter {

    private static final List<String> HEADER = List.of(
            "id",
            "subject.id",
            "subject.name",
            "subject.type",
            "subject.text",
            "subject.aliases",
            "metric",
            "value.min",
            "value.max",
            "value.unit",
            "value.unitBasis",
            "value.decimals",
            "value.modifier",
            "value.text",
            "period.label",
            "period.start",
            "period.end",
            "period.text",
            "status",
            "scope",
            "attribution",
            "confidence",
            "rule",
            "evidence.quote",
            "evidence.exact",
            "evidence.start",
            "evidence.end",
            "article.id",
            "article.path",
            "article.url",
            "article.title",
            "article.source",
            "article.published",
            "article.publishedInferred",
            "article.language");

    private final Csv csv;
    private boolean headerWritten;

    CsvFactWriter(OutputStream out) {
        this.csv = new Csv(out);
    }

    @Override
    public void write(SourcedFact sourced) throws IOException {
        header();
        Fact fact = sourced.fact();
        csv.text(fact.id());
        csv.text(fact.subject().id());
        csv.text(fact.subject().name());
        csv.text(fact.subject().type().label());
        csv.text(fact.subjectText());
        csv.text(String.join("|", fact.subject().aliases()));
        csv.text(fact.metric());
        value(fact);
        period(fact);
        csv.text(fact.status().label());
        csv.text(fact.scope());
        csv.text(fact.attribution());
        csv.number(BigDecimal.valueOf(Math.round(fact.confidence() * 100), 2).toPlainString());
        csv.text(fact.rule());
        csv.text(fact.evidence().quote());
        csv.text(fact.evidence().exact());
        csv.number(Integer.toString(fact.evidence().codePoints().start()));
        csv.number(Integer.toString(fact.evidence().codePoints().end()));
        article(sourced.article());
        csv.endLine();
    }

    private void value(Fact fact) throws IOException {
        csv.number(fact.min().toPlainString());
        csv.number(fact.max().toPlainString());
        csv.text(fact.figure().unit());
        csv.text(fact.figure().unitInferred() ? "inferred" : "stated");
        csv.number(Integer.toString(fact.figure().decimals()));
        csv.text(fact.figure().modifier().label());
        csv.text(fact.evidence().exact());
    }

    private void period(Fact fact) throws IOException {
        Period period = fact.period();
        csv.text(period == null ? null : period.label());
        csv.text(period == null ? null : Objects.toString(period.start(), null));
        csv.text(period == null ? null : Objects.toString(period.end(), null));
        csv.text(fact.periodText());
    }

    private void article(ArticleInfo article) throws IOException {
        csv.text(article.id());
        csv.text(article.path());
        csv.text(article.url());
        csv.text(article.title());
        csv.text(article.source());
        csv.text(article.published() == null ? null : article.published().date().toString());
        csv.text(
                article.published() == null
                        ? null
                        : Boolean.toString(article.published().inferred()));
        csv.text(article.language().tag());
    }

    @Override
    public void close() throws IOException {
        header();
        csv.flush();
    }

    private void header() throws IOException {
        if (!headerWritten) {
            headerWritten = true;
            csv.header(HEADER);
        }
    }
}
