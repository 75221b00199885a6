package io.hanwire.corpus.page;

import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.Byline;
import io.hanwire.corpus.line.BylineReader;
import io.hanwire.corpus.line.LineRules;
import io.hanwire.corpus.line.TextReader;
import io.hanwire.text.Published;
import io.hanwire.text.Span;
import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a web page. Stateless; changes the document it is given. */
public final class PageReader {

    /** So many blocks before the headline and after the start of the body may hold the date or a byline. */
    private static final int MARGIN = 6;

    /** So many blocks below the body, buttons among them, may hold a labelled line. */
    private static final int BELOW = 14;

    private static final int LONGEST_HEAD = 40;
    private static final int SHORT = 300;

    private static final List<String> NO_ARTICLE = Tsv.rows(PageReader.class, "no-article.tsv", 1).stream()
            .flatMap(row -> List.of(row[0].split(Pattern.quote("|"))).stream())
            .toList();

    private PageReader() {}

    /**
     * The article of {@code document}.
     *
     * @param url where the page was published, where that is known from outside it
     * @param rule the user's selectors for its site, or null
     * @return a draft with title, body, date, source, authors and editors as far as the page has them
     * @throws Refusal for {@link Reason#NO_ARTICLE} where the page is a list, a log-in or an error
     */
    public static ArticleDraft read(
            Document document, @Nullable String url, @Nullable SiteRule rule, Deadline deadline) {
        PageMetadata metadata = PageMetadata.read(document);
        String scriptDate = ScriptDates.find(document);
        List<String> times = timeElements(document);
        String embedded = EmbeddedText.find(document);
        PageCleaner.clean(document);
        if (rule != null) {
            rule.removeFrom(document);
        }
        Found found = find(document, metadata, rule, deadline);
        if (found.body() == null && embedded != null) {
            Document text = Jsoup.parseBodyFragment(embedded);
            PageCleaner.clean(text);
            document.body()
                    .appendElement("article")
                    .insertChildren(0, text.body().childNodesCopy());
            found = find(document, metadata, rule, deadline);
        }
        BodyFinder.Body body = found.body();
        if (body == null) {
            String title = found.title().text();
            throw new Refusal(
                    Reason.NO_ARTICLE,
                    "no article on the page, only links or short texts" + (title.isEmpty() ? "" : ": " + title));
        }
        ArticleDraft draft = new ArticleDraft()
                .url(url)
                .url(metadata.url())
                .title(found.title().text());
        if (rule != null) {
            rule.fields(document, draft);
        }
        PublicationDate date = new PublicationDate();
        metadata.dates().forEach(d -> date.declare(d.value(), d.weight(), Published.Basis.METADATA));
        PageByline byline = byline(found.page(), found.title(), body, draft, date);
        times.forEach(time -> date.declare(time, 2, Published.Basis.METADATA));
        date.address(draft.url(), 2);
        if (scriptDate != null && date.claims() == 0) {
            date.declare(scriptDate, 2, Published.Basis.METADATA);
        }
        draft.published(date.elected());
        if (date.elected() == null && date.impossible() != null) {
            draft.warn("no such date can be: " + date.impossible());
        }
        TextReader.fill(draft, PageLines.of(found.page(), found.title(), body, draft), deadline);
        draft.paged(isPaged(found.page(), body.span()));
        declared(metadata, draft);
        byline.readDoubtful();
        refuseMessage(draft);
        return draft;
    }

    /** Headline and body as far as they are found. */
    private record Found(PageText page, PageTitle title, BodyFinder.@Nullable Body body) {}

    private static Found find(Document document, PageMetadata metadata, @Nullable SiteRule rule, Deadline deadline) {
        deadline.check();
        PageText page = PageTextReader.read(document.body(), deadline);
        PageTitle title =
                rule == null ? PageTitle.find(document, page, metadata) : rule.title(document, page, metadata);
        BodyFinder.Body chosen = rule == null ? null : rule.body(document, page);
        return new Found(page, title, chosen != null ? chosen : BodyFinder.find(page, title.heading(), deadline));
    }

    private static PageByline byline(
            PageText page, PageTitle title, BodyFinder.Body body, ArticleDraft draft, PublicationDate date) {
        PageByline byline = new PageByline(page, draft);
        Element heading = title.heading();
        int size = page.blocks().size();
        int last = Math.min(size, Math.min(body.span().end(), firstProse(page, body.span()) + 2));
        Span named = heading == null ? body.span() : page.span(heading);
        int before = Math.max(0, Math.min(named.start(), last) - (heading == null ? 2 * MARGIN : MARGIN));
        int from = heading == null ? before : Math.min(named.end(), last);
        byline.readAbove(new Span(Math.max(from, last - LONGEST_HEAD), last), date);
        if (heading != null && date.claims() == 0) {
            byline.readAbove(new Span(before, Math.max(before, Math.min(named.start(), last))), date);
        }
        int end = Math.min(size, body.span().end() + MARGIN);
        byline.readElements(new Span(before, Math.max(before, end)), body.span().end());
        int below = Math.min(size, body.span().end() + BELOW);
        byline.readBelow(new Span(Math.min(Math.max(last, body.span().end() - 2 * MARGIN), below), below), date);
        byline.readRest(new Span(0, named.start()));
        return byline;
    }

    /** Whether a pager, 「【1】【2】」 or 「上一页 1 2 下一页」, stands in the body or right below it. */
    private static boolean isPaged(PageText page, Span body) {
        int end = Math.min(page.blocks().size(), body.end() + MARGIN);
        for (int i = body.start(); i < end; i++) {
            if ("pager".equals(LineRules.reasonAgainst(page.blocks().get(i).text(), LineRules.Zone.TAIL))) {
                return true;
            }
        }
        return false;
    }

    private static int firstProse(PageText page, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (page.isProse(i)) {
                return i;
            }
        }
        return span.end();
    }

    private static List<String> timeElements(Document document) {
        List<String> times = new ArrayList<>();
        for (Element time : document.select("time[datetime], [itemprop=datePublished]")) {
            if (times.size() < 2) {
                times.add(
                        time.hasAttr("datetime")
                                ? time.attr("datetime")
                                : time.hasAttr("content") ? time.attr("content") : time.text());
            }
        }
        return times;
    }

    /** What the head declares fills what the page itself does not show. */
    private static void declared(PageMetadata metadata, ArticleDraft draft) {
        if (metadata.source() != null) {
            Byline byline = BylineReader.read(metadata.source(), true);
            draft.source(byline != null && byline.source() != null ? byline.source() : metadata.source());
        }
        List<String> outlets =
                metadata.authors().stream().filter(BylineReader::isOutlet).toList();
        metadata.siteNames().stream()
                .filter(name -> name.length() <= 20)
                .findFirst()
                .ifPresent(draft::source);
        outlets.stream().findFirst().ifPresent(draft::source);
        metadata.titles().stream().findFirst().map(SiteName::outlet).ifPresent(draft::source);
        if (draft.authors().isEmpty()) {
            draft.authors(metadata.authors().stream()
                    .filter(author -> isPerson(author, metadata, draft))
                    .toList());
        }
    }

    private static boolean isPerson(String author, PageMetadata metadata, ArticleDraft draft) {
        return author.length() <= 20
                && !author.equals(draft.source())
                && !BylineReader.isOutlet(author)
                && author.chars().noneMatch(c -> c >= '0' && c <= '9' || c == '/' || c == '.')
                && metadata.siteNames().stream().noneMatch(site -> site.contains(author) || author.contains(site));
    }

    private static void refuseMessage(ArticleDraft draft) {
        int length = draft.paragraphs().stream().mapToInt(String::length).sum();
        if (length > SHORT) {
            return;
        }
        String text = draft.title() + "\n" + String.join("\n", draft.paragraphs());
        NO_ARTICLE.stream().filter(text::contains).findFirst().ifPresent(words -> {
            throw new Refusal(Reason.NO_ARTICLE, "an error or log-in page: it says " + words);
        });
    }
}
