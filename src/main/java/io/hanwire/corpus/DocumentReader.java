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
     * A document as it came.
     *
     * @param label the encoding that came with it from outside, or null
     * @param url where it was published, where that came from outside, or null
     */
    record Received(
            byte[] bytes,
            Format format,
            @Nullable String label,
            @Nullable String url) {

        /** A document of which nothing but its bytes is known. */
        static Received of(byte[] bytes, Format format) {
            return new Received(bytes, format, null, null);
        }
    }

    /** Hands the articles of {@code document} to {@code delivery}. */
    void read(Received document, Place place, Deadline deadline, Delivery delivery) {
        try {
            dispatch(document, place, deadline, delivery);
        } catch (Refusal | Delivery.SinkFailure e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw Refusal.internal(e);
        }
    }

    private void dispatch(Received document, Place place, Deadline deadline, Delivery delivery) {
        byte[] bytes = document.bytes();
        String label = document.label();
        String url = document.url();
        if (document.format() == Format.MHTML) {
            MhtmlReader.Part part = MhtmlReader.page(bytes);
            Received page = new Received(part.bytes(), Format.HTML, part.label(), url != null ? url : part.url());
            dispatch(page, place, deadline, delivery);
            return;
        }
        Decoded decoded = EncodingDetector.decode(bytes, label != null ? label : DeclaredCharset.of(bytes));
        switch (document.format()) {
            case TEXT -> text(decoded, url, place, deadline, delivery);
            case MARKDOWN -> markdown(decoded, place, deadline, delivery);
            case FEED -> new FeedReader(limits).read(decoded, deadline, delivery);
            case JSON -> new JsonReader(limits).read(decoded, deadline, delivery);
            case HTML -> html(decoded, url, place, deadline, delivery);
            case MHTML, JSON_LINES, WARC -> throw new IllegalArgumentException("not a document: " + document.format());
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
