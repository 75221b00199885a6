package io.hanwire.corpus.page;

import io.hanwire.corpus.line.Lines;
import java.util.List;
import java.util.Locale;
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
    private static final String HEADINGS = "h1, h2, h3, [class*=title], [id*=title], [class*=Title], [id*=Title], "
            + "[class*=headline], [class*=biaoti], [itemprop=headline], #activity-name, [class*=tit]";

    /** Finds it from the title in the head, {@code og:title} and the headings, which are trusted where they agree with either. */
    static PageTitle find(Document page, PageMetadata metadata) {
        List<String> declared = metadata.titles();
        Element best = null;
        double agreement = 0;
        for (Element heading : page.select(HEADINGS)) {
            String text = Lines.single(heading.text());
            if (text.length() > LONGEST || text.length() < SHORTEST) {
                continue;
            }
            double found = agreement(text, declared) * weight(heading);
            if (found > agreement || found == agreement && best != null && isInside(heading, best)) {
                agreement = found;
                best = heading;
            }
        }
        if (best != null && agreement > 0) {
            return new PageTitle(Lines.single(best.text()), best);
        }
        String stripped = declared.isEmpty() ? "" : SiteName.strip(declared.getFirst(), metadata.siteNames());
        Element only = onlyHeading(page);
        if (only != null && (stripped.length() < SHORTEST || declared.isEmpty())) {
            return new PageTitle(Lines.single(only.text()), only);
        }
        return new PageTitle(stripped, only);
    }

    /** How much of a declared title a heading makes up, from 0 to 1; 0 where it is no part of one. */
    private static double agreement(String heading, List<String> declared) {
        String normal = normal(heading);
        double best = 0;
        for (String title : declared) {
            String whole = normal(title);
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

    private static double weight(Element heading) {
        boolean linked = heading.parents().is("a") || !heading.select("a").isEmpty()
                && heading.select("a").text().length() * 2 > heading.text().length();
        double weight = linked ? 0.5 : 1;
        return switch (heading.normalName()) {
            case "h1" -> weight * 1.2;
            case "h2", "h3" -> weight;
            default -> weight * 0.9;
        };
    }

    private static boolean isInside(Element inner, Element outer) {
        return inner.parents().contains(outer);
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
