package io.hanwire.corpus.page;

import io.hanwire.corpus.date.PrintedDate;
import io.hanwire.corpus.date.PrintedDates;
import io.hanwire.corpus.line.Lines;
import io.hanwire.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param text without the site's name, {@code ""} where there is none
 * @param heading the element that shows it, or null where none does
 */
record PageTitle(String text, @Nullable Element heading) {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 150;
    private static final int DATE_WITHIN = 3;
    private static final Pattern HEADING_TAG = Pattern.compile("h[1-6]");

    /** Finds it from what the head declares and from the elements that show as much of that as any, headings before others. */
    static PageTitle find(Document document, PageText page, PageMetadata metadata) {
        List<String> declared = metadata.titles();
        List<String> normal = declared.stream().map(PageTitle::normal).toList();
        double[] agreements = new double[page.blocks().size()];
        for (int i = 0; i < agreements.length; i++) {
            int length = page.blocks().get(i).text().length();
            agreements[i] = length > LONGEST || length < SHORTEST
                    ? 0
                    : agreement(page.blocks().get(i).text(), normal);
        }
        Element best = null;
        double agreement = 0;
        for (Element element : page.elements()) {
            Span span = page.span(element);
            if (span.length() > 1 || agreements[span.start()] == 0) {
                continue;
            }
            double found =
                    agreements[span.start()] * weight(element, page.blocks().get(span.start()), page);
            if (found > agreement) {
                agreement = found;
                best = element;
            }
        }
        if (best != null) {
            return new PageTitle(page.blocks().get(page.span(best).start()).text(), best);
        }
        Element dated = aboveDate(page);
        if (dated != null) {
            return new PageTitle(page.blocks().get(page.span(dated).start()).text(), dated);
        }
        String stripped = declared.isEmpty() ? "" : SiteName.strip(declared.getFirst(), metadata.siteNames());
        Element only = onlyHeading(document);
        boolean shown = only != null && stripped.length() < SHORTEST;
        return new PageTitle(shown ? Lines.single(only.text()) : stripped, only);
    }

    /** How much of a declared title a heading makes up, from 0 to 1; 0 where it is no part of one. */
    private static double agreement(String heading, List<String> declared) {
        String normal = normal(heading);
        double best = 0;
        for (String whole : declared) {
            if (normal.length() < SHORTEST || whole.isEmpty()) {
                continue;
            }
            if (whole.startsWith(normal)) {
                best = Math.max(best, (double) normal.length() / whole.length());
            } else if (whole.contains(normal)) {
                best = Math.max(best, 0.8 * normal.length() / whole.length());
            } else if (whole.length() >= 6 && normal.startsWith(whole)) {
                best = Math.max(best, 0.9 * whole.length() / normal.length());
            }
        }
        return best < 0.25 ? 0 : best;
    }

    private static double weight(Element element, Block block, PageText page) {
        double weight = block.isLink() || element.parents().is("a") ? 0.5 : 1;
        return switch (element.normalName()) {
            case "h1" -> weight * 1.3;
            case "h2", "h3" -> weight * 1.1;
            default -> page.hints().of(element).contains(Hints.Kind.TITLE) ? weight : weight * 0.9;
        };
    }

    /** The heading, or element named for a title, that stands next above a whole date: the head names another title. */
    private static @Nullable Element aboveDate(PageText page) {
        Element nearest = null;
        for (Element element : page.elements()) {
            Span span = page.span(element);
            if (nearest != null && span.start() > page.span(nearest).start() + DATE_WITHIN) {
                break;
            }
            if (isHeadingLike(element, page) && hasDateBelow(page, span.end())) {
                nearest = element;
            }
        }
        return nearest;
    }

    private static boolean isHeadingLike(Element element, PageText page) {
        Span span = page.span(element);
        Block block = page.blocks().get(span.start());
        boolean heading = block.kind() == Block.Kind.HEADING
                        && HEADING_TAG.matcher(element.normalName()).matches()
                || page.hints().of(element).contains(Hints.Kind.TITLE);
        int length = block.text().length();
        return span.length() == 1 && heading && !block.isLink() && length > 2 * SHORTEST && length < LONGEST / 2;
    }

    private static boolean hasDateBelow(PageText page, int from) {
        int end = Math.min(from + DATE_WITHIN, page.blocks().size());
        for (int i = from; i < end; i++) {
            String below = page.blocks().get(i).spaced();
            if (below.length() < LONGEST && PrintedDates.find(below).stream().anyMatch(PrintedDate::hasYear)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Element onlyHeading(Document page) {
        List<Element> headings = page.select("h1").stream()
                .filter(h -> h.text().length() >= SHORTEST && h.select("a, img").isEmpty())
                .toList();
        return headings.size() == 1 ? headings.getFirst() : null;
    }

    /** Letters and digits alone, in lower case: titles differ in spaces, quotes and width of signs. */
    static String normal(String title) {
        StringBuilder letters = new StringBuilder(title.length());
        title.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
