package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnreadDocumentTest {

    private static final String LINES = """
            {"title":"一","text":"海岚科技发布了第三季度的业绩公告。"}
            not an article
            {"title":"二","text":"海岚科技的营业收入同比增长两成。"}
            """;

    /** Keeps documents instead of reading them. */
    private static final class Keeping implements Sink {
        final List<UnreadDocument> documents = new ArrayList<>();

        @Override
        public void document(UnreadDocument document) {
            documents.add(document);
        }

        @Override
        public void article(Article article, ReadNotes notes) {
            throw new AssertionError("read at once: " + article.title());
        }

        @Override
        public void rejected(Rejection rejection) {
            throw new AssertionError("rejected at once: " + rejection);
        }
    }

    @Test
    void linesReadLaterGiveWhatTheyGiveAtOnce() {
        Keeping keeping = new Keeping();
        read(keeping);
        Collected later = new Collected();
        keeping.documents.forEach(document -> document.read(later));

        Collected atOnce = new Collected();
        read(atOnce);
        assertThat(later.articles).extracting(Article::title).containsExactly("一", "二");
        assertThat(later.articles).isEqualTo(atOnce.articles);
        assertThat(later.notes).isEqualTo(atOnce.notes);
        assertThat(later.rejections).hasSize(1).isEqualTo(atOnce.rejections);
    }

    @Test
    void theSizeIsThatOfTheLine() {
        Keeping keeping = new Keeping();
        read(keeping);
        assertThat(keeping.documents)
                .extracting(UnreadDocument::size)
                .element(1)
                .isEqualTo("not an article".length());
    }

    @Test
    void whatTheSinkThrowsPassesThrough() {
        Keeping keeping = new Keeping();
        read(keeping);
        Sink failing = new Sink() {
            @Override
            public void article(Article article, ReadNotes notes) {
                throw new IllegalStateException("full");
            }

            @Override
            public void rejected(Rejection rejection) {}
        };
        assertThatThrownBy(() -> keeping.documents.getFirst().read(failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }

    private static void read(Sink sink) {
        InputStream in = new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8));
        new ArticleReader(Limits.DEFAULT, SiteRules.NONE).read(in, "a.jsonl", sink);
    }
}
