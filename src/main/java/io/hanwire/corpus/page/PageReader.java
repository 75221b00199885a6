package io.hanwire.corpus.page;

import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.Tables;
import io.hanwire.corpus.line.TextReader;
import io.hanwire.text.Published;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a web page. Stateless; changes the document it is given. */
public final class PageReader {

    /** So many blocks before the headline and after the start of the body may hold the date or a byline. */
    private static final int MARGIN = 6;

    private static final int SHORT = 300;

    private static final List<String> NO_ARTICLE = Tables.read(PageReader.class, "no-article.tsv").stream()
            .flatMap(row -> List.of(row.getFirst().split(Pattern.quote("|"))).stream())
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
    public static ArticleDraft read(Document document, @Nullable String url, @Nullable SiteRule rule, Deadline deadline) {
        PageMetadata metadata = PageMetadata.read(document);
        String scriptDate = ScriptDates.find(document);
        List<String> times = timeElements(document);
        PageCleaner.clean(document);
        if (rule != null) {
            rule.removeFrom(document);
        }
        deadline.check();
        PageText page = PageTextReader.read(document.body(), deadline);
        PageTitle title = rule == null ? PageTitle.find(document, metadata) : rule.title(document, metadata);
        BodyFinder.Body found = rule == null ? null : rule.body(document, page);
        BodyFinder.Body body = found != null ? found : BodyFinder.find(page, title.heading(), deadline);
        if (body == null) {
            throw new Refusal(Reason.NO_ARTICLE, "no article on the page, only links or short texts: " + title.text());
        }
        ArticleDraft draft = new ArticleDraft().url(url).url(metadata.url()).title(title.text());
        if (rule != null) {
            rule.fields(document, draft);
        }
        PublicationDate date = new PublicationDate();
        metadata.dates().forEach(d -> date.declare(d.value(), d.weight(), Published.Basis.METADATA));
        byline(page, title, body, draft, date);
        times.forEach(time -> date.declare(time, 2, Published.Basis.METADATA));
        date.address(draft.url(), 2);
        if (scriptDate != null) {
            date.declare(scriptDate, 2, Published.Basis.METADATA);
        }
        draft.published(date.elected());
        if (date.elected() == null && date.impossible() != null) {
            draft.warn("no such date can be: " + date.impossible());
        }
        TextReader.fill(draft, paragraphs(page, title, body, draft));
        declared(metadata, draft);
        refuseMessage(draft);
        return draft;
    }

    private static void byline(
            PageText page, PageTitle title, BodyFinder.Body body, ArticleDraft draft, PublicationDate date) {
        Element heading = title.heading();
        int bodyStart = body.span().start();
        int last = Math.min(page.blocks().size(), Math.min(body.span().end(), firstProse(page, body.span()) + 2));
        if (heading == null) {
            Span zone = new Span(Math.max(0, bodyStart - 2 * MARGIN), last);
            PageByline.readLines(page, zone, draft, date);
            PageByline.readElements(page, zone, page.elements(), draft);
            return;
        }
        Span titleSpan = page.span(heading);
        int from = Math.min(titleSpan.end(), last);
        Span after = new Span(Math.max(from, last - 40), Math.max(from, last));
        PageByline.readLines(page, after, draft, date);
        Span before = new Span(Math.max(0, titleSpan.start() - MARGIN), titleSpan.start());
        if (date.claims() == 0) {
            PageByline.readLines(page, before, draft, date);
        }
        int end = Math.min(page.blocks().size(), body.span().end() + MARGIN);
        PageByline.readElements(page, new Span(before.start(), Math.max(before.start(), end)), page.elements(), draft);
    }

    private static int firstProse(PageText page, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (page.isProse(i)) {
                return i;
            }
        }
        return span.end();
    }

    /** The lines of the body; what is left out is kept in {@code draft}. */
    private static List<String> paragraphs(PageText page, PageTitle title, BodyFinder.Body body, ArticleDraft draft) {
        Element heading = title.heading();
        int from = body.span().start();
        if (heading != null && body.span().contains(page.span(heading).start())) {
            from = page.span(heading).end();
        }
        List<String> lines = new ArrayList<>();
        String headline = PageTitle.normal(title.text());
        for (int i = from; i < body.span().end(); i++) {
            Block block = page.blocks().get(i);
            String against = against(block, body.noise()[i], page.isProse(i));
            if (against != null) {
                draft.remove(block.text(), against);
            } else if (lines.isEmpty() && PageTitle.normal(block.text()).equals(headline)) {
                draft.remove(block.text(), "title");
            } else {
                lines.add(block.text());
            }
        }
        return lines;
    }

    private static @Nullable String against(Block block, boolean noise, boolean prose) {
        if (noise) {
            return "aside";
        }
        if (block.kind() == Block.Kind.CAPTION) {
            return "caption";
        }
        boolean link = block.linkCharacters() * 5 > block.text().length() * 4 && block.kind() == Block.Kind.TEXT;
        return link && !prose && block.text().length() > 5 ? "link" : null;
    }

    private static List<String> timeElements(Document document) {
        List<String> times = new ArrayList<>();
        for (Element time : document.select("time[datetime], [itemprop=datePublished]")) {
            if (times.size() < 2) {
                times.add(time.hasAttr("datetime") ? time.attr("datetime") : time.hasAttr("content") ? time.attr("content") : time.text());
            }
        }
        return times;
    }

    /** What the head declares fills what the page itself does not show. */
    private static void declared(PageMetadata metadata, ArticleDraft draft) {
        draft.source(metadata.source());
        metadata.siteNames().stream().filter(name -> name.length() <= 20).findFirst().ifPresent(draft::source);
        if (draft.authors().isEmpty()) {
            for (String author : metadata.authors()) {
                boolean person = author.length() <= 20
                        && !author.equals(draft.source())
                        && metadata.siteNames().stream().noneMatch(site -> site.contains(author) || author.contains(site));
                if (person && author.chars().noneMatch(c -> c >= '0' && c <= '9' || c == '/' || c == '.')) {
                    draft.authors(List.of(author));
                }
            }
        }
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
