package io.hanwire.corpus;

import io.hanwire.corpus.date.PrintedDate;
import io.hanwire.corpus.date.PrintedDates;
import io.hanwire.corpus.date.StatedDate;
import io.hanwire.corpus.encoding.Decoded;
import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.Lines;
import io.hanwire.corpus.line.TextReader;
import io.hanwire.corpus.page.Fragment;
import io.hanwire.text.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS and Atom feeds: each entry with a text is an article. The parser is lenient, as feeds are broken in every way, and
 * safe by construction: it reads no DTD, no external entity, and expands nothing but the named characters of HTML.
 */
final class FeedReader {

    private static final List<String> BODIES = List.of("content:encoded", "content", "description", "summary");
    private static final List<String> DATES = List.of("pubDate", "published", "dc:date", "updated");
    private static final List<String> AUTHORS = List.of("dc:creator", "author");

    private static final Pattern INLINE_TAG =
            Pattern.compile("</?(?:b|br|i|u|em|strong|span|font|mark|sub|sup)(?:\\s[^<>]{0,200})?/?>");

    private final Limits limits;

    FeedReader(Limits limits) {
        this.limits = limits;
    }

    void read(Decoded decoded, Deadline deadline, Delivery delivery) {
        Document feed = HtmlParser.parseXml(decoded.text(), limits, deadline);
        String channel = null;
        for (Element title : feed.select("channel > title, feed > title")) {
            channel = channel == null ? Lines.single(title.wholeText()) : channel;
        }
        long number = 0;
        for (Element entry : feed.select("item, entry")) {
            deadline.check();
            number++;
            try {
                ArticleDraft draft = draft(entry, channel, deadline);
                decoded.warnings().forEach(draft::warn);
                delivery.accept(draft, Place.entry(number), Format.FEED, decoded.encoding());
            } catch (Refusal refusal) {
                if (refusal.reason() == Reason.TIME) {
                    throw refusal;
                }
                delivery.reject(Place.entry(number), refusal);
            }
        }
        if (number == 0) {
            throw new Refusal(Reason.FEED, "a feed without entries");
        }
    }

    private ArticleDraft draft(Element entry, @Nullable String channel, Deadline deadline) {
        String title = first(entry, List.of("title"));
        String html = longest(entry);
        if (html == null) {
            throw new Refusal(Reason.EMPTY, "the entry has no text" + (title == null ? "" : ": " + title));
        }
        ArticleDraft draft = new ArticleDraft()
                .url(link(entry))
                .title(title == null ? null : Lines.single(withoutTags(Fragment.text(title))))
                .published(date(entry))
                .source(first(entry, List.of("source")));
        String author = first(entry, AUTHORS);
        if (author != null) {
            draft.authors(List.of(withoutAddress(author)));
        }
        Document body = HtmlParser.parse(html, limits, deadline);
        TextReader.fill(draft, Fragment.lines(body, deadline), deadline);
        return draft.source(channel);
    }

    /** The longest of the elements that may hold the text; a summary often stands beside the whole. */
    private static @Nullable String longest(Element entry) {
        String longest = null;
        for (Element child : entry.children()) {
            if (BODIES.contains(child.tagName())) {
                String text = child.children().isEmpty() ? child.wholeText() : child.html();
                longest = longest == null || text.length() > longest.length() ? text : longest;
            }
        }
        return longest == null || longest.isBlank() ? null : longest;
    }

    private static @Nullable String first(Element entry, List<String> names) {
        for (String name : names) {
            for (Element child : entry.children()) {
                if (child.tagName().equals(name)) {
                    Element inner = child.selectFirst("name");
                    String text = Lines.single((inner == null ? child : inner).wholeText());
                    if (!text.isEmpty()) {
                        return text;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String link(Element entry) {
        for (Element child : entry.children()) {
            if (child.tagName().equals("link")) {
                String rel = child.attr("rel");
                if (child.hasAttr("href") && (rel.isEmpty() || rel.equals("alternate"))) {
                    return child.attr("href").strip();
                }
                if (!child.wholeText().isBlank()) {
                    return child.wholeText().strip();
                }
            }
        }
        return null;
    }

    private static @Nullable StatedDate date(Element entry) {
        String printed = first(entry, DATES);
        List<PrintedDate> dates = new ArrayList<>(printed == null ? List.of() : PrintedDates.find(printed));
        return dates.isEmpty() ? null : dates.getFirst().stated(Published.Basis.GIVEN);
    }

    /** 「<b>涟漪通信</b>中标」 without its tags; no others, as 「<」 may stand in a headline. */
    private static String withoutTags(String title) {
        return title.indexOf('<') < 0 ? title : INLINE_TAG.matcher(title).replaceAll("");
    }

    /** RSS 2.0 gives authors as 「editor@example.com (王小明)」. */
    private static String withoutAddress(String author) {
        int open = author.indexOf('(');
        boolean address = author.indexOf('@') >= 0 && open >= 0 && author.endsWith(")");
        return address ? author.substring(open + 1, author.length() - 1) : author;
    }
}
