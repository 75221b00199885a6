package io.hanwire.export;

import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.period.Period;
import io.hanwire.text.ArticleInfo;
import io.hanwire.text.ControlCharacters;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facts as CSV (RFC 4180, UTF-8): the fields of the JSON export flattened, with dots in their names.
 *
 * <p>A text cell that a spreadsheet would take for a formula (one that starts with {@code = + - @}, a tab or a carriage
 * return) gets an apostrophe before it, as OWASP ASVS 1.2.10 asks; numbers stay numbers, negative ones too. Control characters
 * and direction marks are written as {@code \}{@code u202e}; line feeds and tabs are kept.
 */
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

    private final Writer out;
    private boolean lineStarted;
    private boolean headerWritten;

    CsvFactWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(SourcedFact sourced) throws IOException {
        header();
        Fact fact = sourced.fact();
        text(fact.id());
        text(fact.subject().id());
        text(fact.subject().name());
        text(fact.subject().type().label());
        text(fact.subjectText());
        text(String.join("|", fact.subject().aliases()));
        text(fact.metric());
        value(fact);
        period(fact);
        text(fact.status().label());
        text(fact.scope());
        text(fact.attribution());
        number(BigDecimal.valueOf(Math.round(fact.confidence() * 100), 2).toPlainString());
        text(fact.rule());
        text(fact.evidence().quote());
        text(fact.evidence().exact());
        number(Integer.toString(fact.evidence().codePoints().start()));
        number(Integer.toString(fact.evidence().codePoints().end()));
        article(sourced.article());
        endLine();
    }

    private void value(Fact fact) throws IOException {
        number(fact.min().toPlainString());
        number(fact.max().toPlainString());
        text(fact.figure().unit());
        text(fact.figure().unitInferred() ? "inferred" : "stated");
        number(Integer.toString(fact.figure().decimals()));
        text(fact.figure().modifier().label());
        text(fact.evidence().exact());
    }

    private void period(Fact fact) throws IOException {
        Period period = fact.period();
        text(period == null ? null : period.label());
        text(period == null ? null : Objects.toString(period.start(), null));
        text(period == null ? null : Objects.toString(period.end(), null));
        text(fact.periodText());
    }

    private void article(ArticleInfo article) throws IOException {
        text(article.id());
        text(article.path());
        text(article.url());
        text(article.title());
        text(article.source());
        text(article.published() == null ? null : article.published().date().toString());
        text(
                article.published() == null
                        ? null
                        : Boolean.toString(article.published().inferred()));
        text(article.language().tag());
    }

    @Override
    public void close() throws IOException {
        header();
        out.flush();
    }

    private void header() throws IOException {
        if (!headerWritten) {
            headerWritten = true;
            for (String name : HEADER) {
                cell(name);
            }
            endLine();
        }
    }

    private void text(@Nullable String value) throws IOException {
        if (value == null) {
            cell("");
            return;
        }
        String whole = visible(Json.wellFormed(value));
        boolean formula = !whole.isEmpty() && "=+-@\t\n＝＋－＠".indexOf(whole.charAt(0)) >= 0;
        String safe = formula ? "'" + whole : whole;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n');
        cell(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    private static String visible(String text) {
        if (!ControlCharacters.areIn(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (c != '\n' && c != '\t' && ControlCharacters.contains(c)) {
                visible.append(ControlCharacters.escape(c));
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private void number(String plain) throws IOException {
        cell(plain);
    }

    private void cell(String cell) throws IOException {
        if (lineStarted) {
            out.write(',');
        }
        lineStarted = true;
        out.write(cell);
    }

    private void endLine() throws IOException {
        out.write("\r\n");
        lineStarted = false;
    }
}
