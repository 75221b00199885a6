package io.hanwire.corpus.page;

import io.hanwire.corpus.date.PrintedDates;
import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.Byline;
import io.hanwire.corpus.line.BylineReader;
import io.hanwire.corpus.line.Lines;
import io.hanwire.text.Published;
import io.hanwire.text.Span;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The CSS selectors that a user gives for the pages of one site. Each is optional: what is not given, or matches nothing on a
 * page, is found as on any other page.
 *
 * @param host the site's host name, which also covers its subdomains
 * @param title the headline
 * @param body the element with the paragraphs
 * @param date an element whose text or {@code datetime} is the date
 * @param remove elements that are no part of the article
 */
public record SiteRule(
        String host,
        @Nullable String title,
        @Nullable String body,
        @Nullable String date,
        @Nullable String source,
        @Nullable String author,
        List<String> remove) {

    public SiteRule {
        remove = List.copyOf(remove);
    }

    void removeFrom(Document page) {
        remove.forEach(selector -> page.select(selector).remove());
    }

    PageTitle title(Document page, PageText text, PageMetadata metadata) {
        Element element = title == null ? null : page.selectFirst(title);
        return element == null || !element.hasText()
                ? PageTitle.find(page, text, metadata)
                : new PageTitle(Lines.single(element.text()), element);
    }

    BodyFinder.@Nullable Body body(Document page, PageText text) {
        Element element = body == null ? null : page.selectFirst(body);
        Span span = element == null ? new Span(0, 0) : text.span(element);
        return span.length() == 0
                ? null
                : new BodyFinder.Body(span, List.of(), new boolean[text.blocks().size()], true);
    }

    void fields(Document page, ArticleDraft draft) {
        draft.source(text(page, source));
        String by = text(page, author);
        if (by != null) {
            Byline byline = BylineReader.read(by, true);
            draft.authors(byline == null || byline.authors().isEmpty() ? List.of(by) : byline.authors());
        }
        Element printed = date == null ? null : page.selectFirst(date);
        if (printed != null) {
            String value = printed.hasAttr("datetime") ? printed.attr("datetime") : printed.text();
            PrintedDates.find(value).stream()
                    .findFirst()
                    .ifPresent(found -> draft.published(found.stated(Published.Basis.PAGE)));
        }
    }

    private static @Nullable String text(Document page, @Nullable String selector) {
        Element element = selector == null ? null : page.selectFirst(selector);
        return element == null || !element.hasText() ? null : Lines.single(element.text());
    }
}
