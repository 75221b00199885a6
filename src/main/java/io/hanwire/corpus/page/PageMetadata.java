package io.hanwire.corpus.page;

import io.hanwire.corpus.line.Lines;
import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a page says of it, in meta elements, in JSON-LD and in scripts. */
final class PageMetadata {

    /** A date with the weight that its kind of declaration has. */
    record DateClaim(String value, int weight) {}

    private enum Field {
        TITLE,
        SITE,
        URL,
        DATE,
        UPDATED,
        SOURCE,
        AUTHOR
    }

    private static final Map<String, Field> FIELDS = new HashMap<>();

    static {
        for (String[] row : Tsv.rows(PageMetadata.class, "meta-names.tsv", 2)) {
            Field field = Field.valueOf(row[0].toUpperCase(Locale.ROOT));
            Tsv.words(row[1]).forEach(name -> FIELDS.put(name, field));
        }
    }

    private final List<String> titles = new ArrayList<>();
    private final Set<String> siteNames = new LinkedHashSet<>();
    private final List<DateClaim> dates = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private @Nullable String source;
    private @Nullable String url;

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
        Field field = FIELDS.get(name);
        if (field == null) {
            return;
        }
        switch (field) {
            case TITLE -> addTitle(content);
            case SITE -> {
                // 微信公众平台 hosts outlets, it is none.
                if (!content.endsWith("平台")) {
                    siteNames.add(content);
                }
            }
            case URL -> url = content.startsWith("http") ? content : url;
            case DATE -> dates.add(new DateClaim(content, 5));
            case UPDATED -> dates.add(new DateClaim(content, 1));
            case SOURCE -> source = source == null ? content : source;
            case AUTHOR -> authors.add(content);
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
