package io.hanwire.corpus;

import io.hanwire.corpus.encoding.Decoded;
import io.hanwire.corpus.encoding.EncodingDetector;
import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Refusal;
import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.Lines;
import io.hanwire.corpus.line.Markdown;
import io.hanwire.corpus.line.TextReader;
import io.hanwire.corpus.page.PageReader;
import io.hanwire.corpus.page.SiteRule;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a document that is in memory as a whole: a page, a text, a JSON file, a feed. */
final class DocumentReader {

    private final Limits limits;
    private final SiteRules sites;

    DocumentReader(Limits limits, SiteRules sites) {
        this.limits = limits;
        this.sites = sites;
    }

    /**
     * Hands the articles of a document to {@code delivery}.
     *
     * @param label the encoding that came with the document from outside, or null
     * @param url where it was published, where that came from outside, or null
     */
    void read(
            byte[] bytes,
            Format format,
            @Nullable String label,
            @Nullable String url,
            Place place,
            Deadline deadline,
            Delivery delivery) {
        try {
            dispatch(bytes, format, label, url, place, deadline, delivery);
        } catch (Refusal | Delivery.SinkFailure e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw Refusal.internal(e);
        }
    }

    private void dispatch(
            byte[] bytes,
            Format format,
            @Nullable String label,
            @Nullable String url,
            Place place,
            Deadline deadline,
            Delivery delivery) {
        if (format == Format.MHTML) {
            MhtmlReader.Part part = MhtmlReader.page(bytes);
            String from = url != null ? url : part.url();
            dispatch(part.bytes(), Format.HTML, part.label(), from, place, deadline, delivery);
            return;
        }
        Decoded decoded = EncodingDetector.decode(bytes, label != null ? label : DeclaredCharset.of(bytes));
        switch (format) {
            case TEXT -> text(decoded, url, place, deadline, delivery);
            case MARKDOWN -> markdown(decoded, place, deadline, delivery);
            case FEED -> new FeedReader(limits).read(decoded, deadline, delivery);
            case JSON -> new JsonReader(limits).read(decoded, deadline, delivery);
            case HTML -> html(decoded, url, place, deadline, delivery);
            case MHTML, JSON_LINES, WARC -> throw new IllegalArgumentException("not a document: " + format);
        }
    }

    private void html(Decoded decoded, @Nullable String url, Place place, Deadline deadline, Delivery delivery) {
        Document page = HtmlParser.parse(decoded.text(), limits, deadline);
        SiteRule rule = sites.of(url != null ? url : declaredUrl(page));
        ArticleDraft draft = PageReader.read(page, url, rule, deadline);
        decoded.warnings().forEach(draft::warn);
        delivery.accept(draft, place, Format.HTML, decoded.encoding());
    }

    private static @Nullable String declaredUrl(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        Element meta = page.selectFirst("meta[property=og:url][content]");
        if (link != null) {
            return link.attr("href");
        }
        return meta == null ? null : meta.attr("content");
    }

    private void markdown(Decoded decoded, Place place, Deadline deadline, Delivery delivery) {
        ArticleDraft draft = new ArticleDraft();
        decoded.warnings().forEach(draft::warn);
        Markdown.fill(draft, Lines.of(decoded.text()), deadline);
        delivery.accept(draft, place, Format.MARKDOWN, decoded.encoding());
    }

    private void text(Decoded decoded, @Nullable String url, Place place, Deadline deadline, Delivery delivery) {
        List<ArticleDraft> drafts =
                TextReader.read(Lines.of(decoded.text()), () -> new ArticleDraft().url(url), deadline);
        int number = 0;
        for (ArticleDraft draft : drafts) {
            decoded.warnings().forEach(draft::warn);
            number++;
            delivery.accept(draft, drafts.size() == 1 ? place : Place.entry(number), Format.TEXT, decoded.encoding());
        }
    }
}
