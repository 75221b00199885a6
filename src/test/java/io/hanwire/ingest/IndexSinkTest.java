package io.hanwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.Format;
import io.hanwire.corpus.Input;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.corpus.guard.Place;
import io.hanwire.index.InputRecord;
import io.hanwire.index.RejectionRecord;
import io.hanwire.index.Store;
import io.hanwire.index.StoreReader;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexSinkTest {

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();
    private static final String[] TEXTS = {"沐曦股份2024年营收7.43亿元。", "沐曦股份2023年营收0.53亿元。", "沐曦股份2022年营收42.64万元。"};

    @TempDir
    Path temporary;

    private final List<String> articles = new ArrayList<>();
    private final List<InputRecord> inputs = new ArrayList<>();
    private final List<RejectionRecord> rejections = new ArrayList<>();

    @Test
    void anArticleThatTheIndexRefusesIsRejectedAndTheOthersAreWritten() {
        IngestReport report = write(1, false);
        assertThat(articles).containsExactlyInAnyOrder("a0", "a2");
        assertThat(report.indexed()).isEqualTo(2);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.facts()).isEqualTo(2);
        assertThat(inputs).singleElement().satisfies(input -> {
            assertThat(input.indexed()).isEqualTo(2);
            assertThat(input.rejected()).isEqualTo(1);
        });
        assertThat(rejections).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo("not-indexable");
            assertThat(rejection.position()).isEqualTo(2);
            assertThat(rejection.message())
                    .startsWith("the index cannot hold this article: ")
                    .hasSizeLessThan(400);
        });
    }

    @Test
    void theNextCopyOfARefusedArticleIsNoDuplicate() {
        IngestReport report = write(1, true);
        assertThat(articles).containsExactlyInAnyOrder("a0", "a2", "copy");
        assertThat(report.duplicate()).isZero();
    }

    private IngestReport write(int refused, boolean copy) {
        Tally tally = new Tally();
        Path index = temporary.resolve("index");
        try (Store store = Store.open(index)) {
            Commits commits = new Commits(InstantSource.fixed(Instant.EPOCH), "1");
            IndexSink sink = new IndexSink(
                    store,
                    (analyzed, from) -> {
                        if (analyzed.article().id().equals("a" + refused)) {
                            throw new IllegalArgumentException("immense term " + "源".repeat(20_000));
                        }
                        store.add(analyzed, from);
                    },
                    Workers.NONE,
                    tally,
                    commits,
                    IngestProgress.NONE);
            Input input = new Input(temporary.resolve("a.jsonl"), "a.jsonl", 1);
            sink.accept(new Piece.Begin(input));
            for (int i = 0; i < TEXTS.length; i++) {
                sink.accept(article("a" + i, TEXTS[i], i + 1));
            }
            if (copy) {
                sink.commit();
                sink.accept(article("copy", TEXTS[refused], TEXTS.length + 1));
            }
            sink.accept(new Piece.End(input, "00", 1));
            sink.commit();
        }
        try (StoreReader reader = StoreReader.open(index)) {
            reader.articles(stored -> articles.add(stored.article().id()));
            reader.inputs(inputs::add);
            reader.rejections(rejections::add);
        }
        return tally.report(0);
    }

    private static Piece article(String id, String text, int line) {
        Article article = new Article(id, "a.jsonl", null, "", text, null, List.of(), null, Language.SIMPLIFIED);
        AnalyzedArticle analyzed = ANALYZER.analyze(article);
        ReadNotes notes =
                new ReadNotes(Place.line(line), Format.JSON_LINES, "UTF-8", List.of(), List.of(), false, List.of());
        return new Piece.Read(analyzed, Fingerprint.of(analyzed.observations(), 0), notes);
    }
}
