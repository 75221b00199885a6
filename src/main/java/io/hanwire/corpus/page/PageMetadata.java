package io.hanwire.corpus.page;

import io.hanwire.corpus.line.Lines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a page says of it, in meta elements, in JSON-LD and in scripts. */
final class PageMetadata {

    /** A date with the weight that its kind of declaration has. */
    record DateClaim(String value, int weight) {}

    private static final Set<String> DATE_NAMES = Set.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "publishdate",
            "pubdate",
            "publish-date",
            "publish_date",
            "publishtime",
            "publish_time",
            "publication_date",
            "apub:time",
            "ptime",
            "_pubtime",
            "weibo:article:create_at",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "article_date_original",
            "bytedance:published_time",
            "og:release_date",
            "release_date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "pub_date",
            "createtime",
            "datecreated",
            "og:time",
            "article:create_at",
            "parsely-pub-date",
            "firstpublish",
            "og:pubdate");
    private static final Set<String> SOURCE_NAMES =
            Set.of("mediaid", "source", "contentsource", "copyfrom", "article:source", "weibo:article:source");
    private static final Set<String> AUTHOR_NAMES =
            Set.of("author", "article:author", "dc.creator", "og:article:author", "byline", "twitter:creator");

    private final List<String> titles = new ArrayList<>();
    private final Set<String> siteNames = new LinkedHashSet<>();
    private final List<DateClaim> dates = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private @Nullable String source;
    private @Nullable String url;
    private boolean listing;

    private PageMetadata() {}

    static PageMetadata read(Document page) {
        PageMetadata metadata = new PageMetadata();
        String title = page.head() == null ? "" : page.title();
        metadata.addTitle(title);
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            name = name.isEmpty() ? meta.attr("itemprop") : name;
            metadata.take(name.toLowerCase(Locale.ROOT).replace(" ", ""), Lines.single(meta.attr("content")));
        }
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null && metadata.url == null && canonical.attr("href").startsWith("http")) {
            metadata.url = canonical.attr("href");
        }
        for (LinkedData.Entry entry : LinkedData.read(page)) {
            metadata.take(entry);
        }
        return metadata;
    }

    private void addTitle(String title) {
        String line = Lines.single(title);
        if (!line.isEmpty() && !titles.contains(line)) {
            titles.add(line);
        }
    }

    private void take(String name, String content) {
        if (content.isEmpty()) {
            return;
        }
        switch (name) {
            case "og:title", "twitter:title", "headline", "title", "articletitle", "weibo:article:title" ->
                addTitle(content);
            case "og:site_name", "sitename", "application-name", "apple-mobile-web-app-title" -> {
                // 微信公众平台 hosts outlets, it is none.
                if (!content.endsWith("平台")) {
                    siteNames.add(content);
                }
            }
            case "og:url", "url" -> url = content.startsWith("http") ? content : url;
            case "og:type" -> listing = content.equalsIgnoreCase("website") && listing;
            default -> {
                if (DATE_NAMES.contains(name)) {
                    dates.add(new DateClaim(content, 5));
                } else if (SOURCE_NAMES.contains(name)) {
                    source = source == null ? content : source;
                } else if (AUTHOR_NAMES.contains(name)) {
                    authors.add(content);
                }
            }
        }
    }

    /** Linked data that speaks of another headline is about another page, or the template's. */
    private void take(LinkedData.Entry entry) {
        String headline = PageTitle.normal(entry.headline());
        boolean own = headline.length() >= 4
                && titles.stream()
                        .map(PageTitle::normal)
                        .anyMatch(t -> t.contains(headline) || headline.contains(t) && t.length() >= 6);
        if (!own) {
            return;
        }
        addTitle(entry.headline());
        if (!entry.published().isEmpty()) {
            dates.add(new DateClaim(entry.published(), 3));
        }
        authors.addAll(entry.authors());
        if (!entry.publisher().isEmpty()) {
            siteNames.add(entry.publisher());
        }
    }

    /** The title of the head first, then those of other declarations; all as declared, site name included. */
    List<String> titles() {
        return titles;
    }

    Set<String> siteNames() {
        return siteNames;
    }

    List<DateClaim> dates() {
        return dates;
    }

    List<String> authors() {
        return authors;
    }

    @Nullable
    String source() {
        return source;
    }

    @Nullable
    String url() {
        return url;
    }
}
