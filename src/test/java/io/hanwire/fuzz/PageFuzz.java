package io.hanwire.fuzz;

import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.corpus.Sink;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;
import java.io.ByteArrayInputStream;

/** Web pages: each is read or rejected with a reason, and never fails in the program. */
public final class PageFuzz {

    private static final ArticleReader READER = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
    private static final FuzzText TEXT = FuzzText.of("page");

    private PageFuzz() {}

    /** The entry that Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        read(TEXT.bytes(data), "a.html");
    }

    static void read(byte[] bytes, String name) {
        Budget.run(() -> {
            Outcome outcome = new Outcome();
            READER.read(new ByteArrayInputStream(bytes), name, outcome);
            if (outcome.pieces == 0) {
                throw new AssertionError("neither an article nor a rejection");
            }
        });
    }

    private static final class Outcome implements Sink {
        private int pieces;

        @Override
        public void article(Article article, ReadNotes notes) {
            pieces++;
            if (article.text().isBlank() || article.id().isEmpty()) {
                throw new AssertionError("an empty article: " + article);
            }
        }

        @Override
        public void rejected(Rejection rejection) {
            pieces++;
            if (rejection.reason() == Reason.INTERNAL || rejection.reason() == Reason.TIME) {
                throw new AssertionError(rejection.toString());
            }
        }
    }
}
