package io.hanwire.corpus;

import io.hanwire.corpus.guard.Limits;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Prints what the reader makes of files: for looking, not for testing. */
final class ShowArticles {

    private ShowArticles() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
        CorpusWalker.walk(Arrays.stream(arguments).map(Path::of).toList(), new CorpusWalker.Visitor() {
            @Override
            public void input(Input input) {
                Collected found = new Collected();
                reader.read(input, found);
                for (int i = 0; i < found.articles.size(); i++) {
                    show(out, found, i);
                }
                found.rejections.forEach(r -> out.println("REJECTED " + r));
            }

            @Override
            public void rejected(Path file, io.hanwire.corpus.guard.Rejection rejection) {
                out.println("REJECTED " + rejection);
            }
        });
    }

    private static void show(PrintStream out, Collected found, int i) {
        var article = found.articles.get(i);
        var notes = found.notes.get(i);
        out.println("== " + article.path() + " " + notes.place() + " " + notes.format() + " " + notes.encoding() + " "
                + article.language().tag() + " " + article.id());
        out.println("   title     " + article.title());
        out.println("   published " + article.published() + "  source " + article.source() + "  authors "
                + article.authors() + "  editors " + notes.editors());
        article.body().lines().forEach(line -> out.println("   | " + line));
        notes.removed().forEach(r -> out.println("   - " + r.reason() + ": " + r.text()));
        notes.warnings().forEach(w -> out.println("   ! " + w));
    }
}
