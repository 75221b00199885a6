package io.hanwire.corpus;

import io.hanwire.corpus.encoding.Decoded;
import io.hanwire.corpus.encoding.EncodingDetector;
import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.Lines;
import io.hanwire.corpus.line.TextReader;
import java.util.List;
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
        Decoded decoded = EncodingDetector.decode(bytes, label != null ? label : DeclaredCharset.of(bytes));
        switch (format) {
            case TEXT, MARKDOWN -> text(decoded, format, url, place, delivery);
            case JSON -> new JsonReader(limits).read(decoded, deadline, delivery);
            case HTML -> html(decoded, url, place, delivery);
            case FEED, MHTML, JSON_LINES, WARC -> throw new IllegalArgumentException("not a document: " + format);
        }
    }

    private void html(Decoded decoded, @Nullable String url, Place place, Delivery delivery) {
        org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse(decoded.text());
        ArticleDraft draft = new ArticleDraft().url(url).title(page.title());
        page.select("p").forEach(p -> {
            if (!p.text().isBlank()) {
                draft.paragraph(p.text());
            }
        });
        delivery.accept(draft, place, Format.HTML, decoded.encoding());
    }

    private void text(Decoded decoded, Format format, @Nullable String url, Place place, Delivery delivery) {
        List<ArticleDraft> drafts = TextReader.read(Lines.of(decoded.text()), () -> new ArticleDraft().url(url));
        int number = 0;
        for (ArticleDraft draft : drafts) {
            decoded.warnings().forEach(draft::warn);
            number++;
            delivery.accept(draft, drafts.size() == 1 ? place : Place.entry(number), format, decoded.encoding());
        }
    }
}
