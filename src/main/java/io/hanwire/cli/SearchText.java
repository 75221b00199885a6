package io.hanwire.cli;

import io.hanwire.fact.Fact;
import io.hanwire.index.SearchResult;
import io.hanwire.index.SearchResult.Facet;
import io.hanwire.index.SearchResult.Hit;
import io.hanwire.index.SearchResult.Snippet;
import io.hanwire.text.Article;
import io.hanwire.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints what a search found for people: title, source and date, the sentences that matched, the figures asked for. */
final class SearchText {

    private static final String BOLD = "\u001b[1m";
    private static final String MARK = "\u001b[33m";
    private static final String DIM = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final SearchResult result;
    private final Terminal terminal;
    private final boolean explain;

    SearchText(SearchResult result, Terminal terminal, boolean explain) {
        this.result = result;
        this.terminal = terminal;
        this.explain = explain;
    }

    void print(int skipped) throws IOException {
        if (explain) {
            for (SearchResult.AliasMatch match : result.aliases()) {
                line(Printable.line(match.typed() + " = " + match.entity().name() + " ("
                        + match.entity().id() + "), also found as "
                        + String.join(", ", match.entity().aliases())));
            }
        }
        if (result.hits().isEmpty()) {
            line("Nothing found.");
        }
        for (SearchResult.Suggestion suggestion : result.suggestions()) {
            String main = suggestion.entity().name();
            String who = main.equals(suggestion.name()) ? "" : " (" + main + ")";
            line(Printable.line("Did you mean " + suggestion.name() + who + " for " + suggestion.typed() + "?"));
        }
        int rank = skipped;
        for (Hit hit : result.hits()) {
            hit(++rank, hit);
        }
        for (Facet facet : result.facets()) {
            facet(facet);
        }
        if (!result.hits().isEmpty()) {
            String bound = result.totalExact() ? "" : "at least ";
            line(style(DIM, bound + result.total() + (result.total() == 1 ? " article" : " articles")));
        }
    }

    private void hit(int rank, Hit hit) throws IOException {
        Article article = hit.article().article();
        String text = article.text();
        Span title = new Span(0, article.title().length());
        String head = article.title().isEmpty() ? "(no title)" : marked(text, title, hit.titleHighlights());
        line(rank + ". " + style(BOLD, head));
        line("   " + style(DIM, origin(hit, article)));
        for (Snippet snippet : hit.snippets()) {
            line("   " + marked(text, snippet.span(), snippet.highlights()));
        }
        for (Fact fact : hit.matched()) {
            line("   = " + FactLine.of(fact));
        }
        line("");
    }

    private static String origin(Hit hit, Article article) {
        String day = article.published() == null
                ? "no date"
                : article.published().date() + (article.published().inferred() ? " (inferred)" : "");
        String more = hit.moreSources() == 0
                ? ""
                : " · " + hit.moreSources() + (hit.moreSources() == 1 ? " more source" : " more sources");
        String source = article.source() == null ? "" : article.source() + " · ";
        return Printable.line(source + day + " · " + article.path() + " · " + article.id() + more);
    }

    private void facet(Facet facet) throws IOException {
        line(facet.field().name().toLowerCase(java.util.Locale.ROOT) + ":");
        for (Facet.Value value : facet.values()) {
            line(String.format(java.util.Locale.ROOT, "  %6d  %s", value.count(), Printable.line(value.label())));
        }
    }

    private String marked(String text, Span span, List<Span> highlights) {
        StringBuilder marked = new StringBuilder();
        int from = span.start();
        for (Span highlight : highlights) {
            marked.append(Printable.line(text.substring(from, highlight.start())))
                    .append(style(MARK, Printable.line(highlight.of(text))));
            from = highlight.end();
        }
        return marked.append(Printable.line(text.substring(from, span.end()))).toString();
    }

    private String style(String code, String text) {
        return terminal.color() ? code + text + PLAIN : text;
    }

    private void line(String line) throws IOException {
        terminal.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
