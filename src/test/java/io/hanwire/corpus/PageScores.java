package io.hanwire.corpus;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how well the pages of the test resources, or of the folder that is given, are read: body F1, title, date, source,
 * authors and editors.
 */
final class PageScores {

    /** The scores of one page; title, date and so on are right or wrong. */
    record Score(ExpectedPage page, double body, boolean title, boolean date, boolean source, boolean people) {}

    private PageScores() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Score> scores = new ArrayList<>();
        Path folder = arguments.length == 0 ? ExpectedPage.FOLDER : Path.of(arguments[0]);
        for (ExpectedPage page : ExpectedPage.in(folder)) {
            Collected found = read(page);
            if (page.none()) {
                out.printf(
                        Locale.ROOT,
                        "%-40s %s%n",
                        page,
                        found.articles.isEmpty() ? "none, as it should be" : "NOT EMPTY");
                continue;
            }
            Score score = score(page, found);
            scores.add(score);
            out.printf(Locale.ROOT, "%-40s %.3f %s%n", page, score.body(), wrong(score));
        }
        out.printf(
                Locale.ROOT,
                "%d pages: body %.3f (lowest %.3f), title %.3f, date %.3f, source %.3f, people %.3f%n",
                scores.size(),
                scores.stream().mapToDouble(Score::body).average().orElse(0),
                scores.stream().mapToDouble(Score::body).min().orElse(0),
                share(scores.stream().filter(Score::title).count(), scores),
                share(scores.stream().filter(Score::date).count(), scores),
                share(scores.stream().filter(Score::source).count(), scores),
                share(scores.stream().filter(Score::people).count(), scores));
    }

    static Collected read(ExpectedPage page) throws IOException {
        Collected found = new Collected();
        try (InputStream in = Files.newInputStream(page.html())) {
            new ArticleReader(Limits.DEFAULT, SiteRules.NONE).read(in, page.name() + ".html", found);
        }
        return found;
    }

    static Score score(ExpectedPage page, Collected found) {
        if (found.articles.isEmpty()) {
            return new Score(page, 0, false, false, false, false);
        }
        Article article = found.articles.getFirst();
        String date =
                article.published() == null ? "" : article.published().date().toString();
        boolean source = page.source().isEmpty() || page.source().equals(article.source());
        boolean people = page.authors().equals(article.authors())
                && page.editors().equals(found.notes.getFirst().editors());
        return new Score(
                page,
                page.bodyScore(article.body()),
                page.title().equals(article.title()),
                page.published().equals(date),
                source,
                people);
    }

    private static double share(long right, List<Score> scores) {
        return (double) right / scores.size();
    }

    private static String wrong(Score score) {
        return (score.title() ? "" : " TITLE")
                + (score.date() ? "" : " DATE")
                + (score.source() ? "" : " SOURCE")
                + (score.people() ? "" : " PEOPLE");
    }
}
