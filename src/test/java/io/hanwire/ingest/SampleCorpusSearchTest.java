package io.hanwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhHkConverterUtil;
import com.github.houbb.opencc4j.util.ZhTwConverterUtil;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.entity.RegistryEntry;
import io.hanwire.index.Ranked;
import io.hanwire.index.SearchRequest;
import io.hanwire.index.Store;
import io.hanwire.index.StoreReader;
import io.hanwire.script.Canonicalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample corpus, searched in every wording of the same query. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCorpusSearchTest {

    private static final int NAMES = 100;
    private static final int PHRASES = 100;
    private static final Canonicalizer CANONICALIZER = Canonicalizer.create();

    private StoreReader reader;
    private List<String> ambiguous = List.of();

    @BeforeAll
    void ingest(@TempDir Path index) throws IOException {
        try (InputStream words = getClass().getResourceAsStream("words-of-both-sides.txt")) {
            ambiguous = new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
        try (Store store = Store.open(index)) {
            ArticleReader articles = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
            IngestOptions options = new IngestOptions(List.of(Path.of("corpus")), 1, false, false, "test");
            new Ingester(articles, ArticleAnalyzer.create(), InstantSource.system(), IngestProgress.NONE)
                    .ingest(store, options);
        }
        reader = StoreReader.open(index);
    }

    @AfterAll
    void close() {
        reader.close();
    }

    /** Names of the registry and phrases of two to twelve characters cut from the articles. */
    private List<String> queries() {
        // The same queries in each run: not every wording that a converter makes can be read back.
        Random random = new Random(7);
        List<RegistryEntry> entries = EntityRegistry.shipped().entries();
        List<String> queries = new ArrayList<>();
        while (queries.size() < NAMES) {
            queries.add(entries.get(random.nextInt(entries.size())).entity().name());
        }
        List<String> texts = new ArrayList<>();
        reader.articles(stored -> texts.add(stored.article().text()));
        while (queries.size() < NAMES + PHRASES) {
            String text = texts.get(random.nextInt(texts.size()));
            int start = random.nextInt(text.length() - 2);
            String phrase = text.substring(start, Math.min(text.length(), start + 2 + random.nextInt(11)));
            if (phrase.chars().allMatch(Character::isLetterOrDigit)) {
                queries.add(phrase);
            }
        }
        return queries;
    }

    /** {@code query} in Simplified characters, in plain Traditional ones, and as Taiwan and Hong Kong write it. */
    private Set<String> wordings(String query) {
        String simplified = CANONICALIZER.canonicalize(query).text();
        Set<String> wordings = new LinkedHashSet<>(List.of(query, simplified));
        wordings.add(ZhConverterUtil.toTraditional(simplified));
        wordings.add(ZhHkConverterUtil.toTraditional(simplified));
        String taiwan = ZhTwConverterUtil.toTraditional(simplified);
        if (ambiguous.stream().noneMatch(taiwan::contains)) {
            wordings.add(taiwan);
        }
        return wordings;
    }

    @Test
    void everyWordingOfAQueryGivesTheSameHitsInTheSameOrderWithTheSameScores() {
        int wordings = 0;
        List<String> nothing = new ArrayList<>();
        for (String query : queries()) {
            List<Ranked> expected = ranking(query);
            for (String wording : wordings(query)) {
                assertThat(ranking(wording)).as("%s for %s", wording, query).isEqualTo(expected);
                wordings++;
            }
            if (expected.isEmpty()) {
                nothing.add(query);
            }
        }
        assertThat(wordings).isGreaterThan(3 * (NAMES + PHRASES) / 2);
        List<String> han = nothing.stream()
                .filter(query -> query.codePoints().allMatch(Character::isIdeographic))
                .toList();
        // Names of which no article speaks find nothing; parts of numbers and of Latin words are no words.
        reader.articles(stored ->
                assertThat(han).noneMatch(query -> stored.article().text().contains(query)));
        assertThat(nothing).hasSizeLessThan(NAMES + PHRASES / 3);
    }

    private List<Ranked> ranking(String query) {
        return reader.search(SearchRequest.of(query)).hits().stream()
                .map(hit -> new Ranked(hit.article().article().id(), hit.score()))
                .toList();
    }
}
