package io.hanwire.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.CorpusWalker;
import io.hanwire.corpus.Input;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.corpus.Sink;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.export.GoldenLine.Review;
import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.text.Article;
import io.hanwire.text.ArticleInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The facts of the sample corpus against golden files that a person has compared with the articles, line by line.
 *
 * <p>When the extraction changes, {@code mvn test -Dtest=GoldenFactsTest -Dhanwire.golden=write} writes the files as they would
 * be to {@code target/golden}; each line marked {@code unread} is to be compared with its article and marked {@code right} or
 * {@code wrong} (with the reason), and what the article states instead is added as {@code missed}.
 */
class GoldenFactsTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "io", "hanwire", "export", "golden");
    private static final Path NEW = Path.of("target", "golden");

    /** One article of each press whose whole export is compared. */
    private static final List<String> WHOLE =
            List.of("mainland/metax-prospectus.txt", "hongkong/tencent-results.txt", "taiwan/tsmc-third-quarter.html");

    private static final Map<String, List<SourcedFact>> FACTS = new TreeMap<>();

    @BeforeAll
    static void readTheSample() {
        ArticleAnalyzer analyzer = ArticleAnalyzer.create();
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
        CorpusWalker.walk(List.of(CORPUS), new CorpusWalker.Visitor() {
            @Override
            public void input(Input input) {
                FACTS.put(input.path(), facts(reader, analyzer, input));
            }

            @Override
            public void rejected(Path file, Rejection rejection) {
                throw new AssertionError(rejection);
            }
        });
    }

    private static List<SourcedFact> facts(ArticleReader reader, ArticleAnalyzer analyzer, Input input) {
        List<SourcedFact> facts = new ArrayList<>();
        reader.read(input, new Sink() {
            @Override
            public void article(Article article, ReadNotes notes) {
                AnalyzedArticle analyzed = analyzer.analyze(article);
                ArticleInfo info = ArticleInfo.of(analyzed.article());
                for (Fact fact : analyzed.facts()) {
                    facts.add(new SourcedFact(fact, info, info.id()));
                }
            }

            @Override
            public void rejected(Rejection rejection) {
                throw new AssertionError(rejection);
            }
        });
        return facts;
    }

    @Test
    void theFactsOfEveryArticleAreAsReviewed() throws IOException {
        List<String> differences = new ArrayList<>();
        for (String path : FACTS.keySet()) {
            golden(path).differences(printed(path)).forEach(line -> differences.add(path + ": " + line));
        }
        requireNone("The facts of the sample", differences);
    }

    @Test
    void everyLineHasBeenRead() throws IOException {
        for (String path : FACTS.keySet()) {
            assertThat(golden(path).reviewed(Review.UNREAD)).as(path).isEmpty();
            assertThat(golden(path).reviewed(Review.WRONG))
                    .as("%s: each wrong line says why", path)
                    .noneMatch(line -> line.remark().isBlank());
        }
    }

    @Test
    void mostFactsAreRightAndFewAreMissed() throws IOException {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (String path : FACTS.keySet()) {
            GoldenFile golden = golden(path);
            right += golden.reviewed(Review.RIGHT).size();
            wrong += golden.reviewed(Review.WRONG).size();
            missed += golden.reviewed(Review.MISSED).size();
        }
        assertThat(2.0 * right / (2 * right + wrong + missed))
                .as("F1 of %d right, %d wrong, %d missed", right, wrong, missed)
                .isGreaterThan(0.88);
    }

    @Test
    void wholeExportsAreAsReviewed() throws IOException {
        List<String> differences = new ArrayList<>();
        for (String path : WHOLE) {
            List<String> expected = Files.readAllLines(jsonLines(GOLDEN, path));
            List<String> actual = export(path).lines().toList();
            JsonDifferences.between(expected, actual).forEach(line -> differences.add(path + ": " + line));
        }
        requireNone("Exports", differences);
    }

    /** Writes what the files would be; nothing under {@code src} is touched. */
    @Test
    void newFilesForReviewAreWrittenWhereAskedFor() throws IOException {
        Assumptions.assumeTrue(
                "write".equals(System.getProperty("hanwire.golden")), "not asked for with -Dhanwire.golden=write");
        for (String path : FACTS.keySet()) {
            Path file = GOLDEN.resolve(path + ".tsv");
            GoldenFile known = Files.exists(file) ? GoldenFile.read(file) : new GoldenFile(List.of());
            known.updated(printed(path)).write(NEW.resolve(path + ".tsv"));
        }
        for (String path : WHOLE) {
            Files.writeString(jsonLines(NEW, path), export(path));
        }
        assertThat(NEW).isDirectory();
    }

    private static GoldenFile golden(String path) throws IOException {
        Path file = GOLDEN.resolve(path + ".tsv");
        assertThat(file)
                .as("no golden file for %s: write one and review it", path)
                .exists();
        return GoldenFile.read(file);
    }

    private static List<GoldenLine> printed(String path) {
        return FACTS.get(path).stream()
                .map(sourced -> GoldenLine.of(sourced.fact()))
                .toList();
    }

    private static Path jsonLines(Path folder, String path) {
        return folder.resolve(path + ".jsonl");
    }

    private static String export(String path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FactWriter writer = FactFormat.JSONL.writer(out)) {
            for (SourcedFact fact : FACTS.get(path)) {
                writer.write(fact);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void requireNone(String what, List<String> differences) {
        if (!differences.isEmpty()) {
            fail(what + " are no longer as reviewed. Compare each line with its article; "
                    + "'mvn test -Dtest=GoldenFactsTest -Dhanwire.golden=write' writes the new files to " + NEW
                    + ".\n  "
                    + String.join("\n  ", differences));
        }
    }
}
