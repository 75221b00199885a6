package io.hanwire.index;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.script.LanguageDetector;
import io.hanwire.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the ranking on a folder with {@code corpus.jsonl} and {@code queries-*.jsonl}: the mean reciprocal rank of each
 * query's one relevant passage within the first ten.
 */
final class RankingMeasure {

    private static final JsonMapper JSON = new JsonMapper();

    private RankingMeasure() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path index = Files.createTempDirectory("hanwire-ranking");
        long start = System.nanoTime();
        ArticleAnalyzer analyzer = ArticleAnalyzer.create();
        try (Store store = Store.open(index)) {
            for (String line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
                JsonNode passage = JSON.readTree(line);
                String id = passage.get("id").asString();
                String text = passage.get("text").asString();
                Article article =
                        new Article(id, id, null, "", text, null, List.of(), null, LanguageDetector.detect(text));
                store.add(analyzer.analyze(article), new Provenance(id, id, null, new byte[0]));
            }
            store.commit(Map.of());
        }
        System.out.printf(Locale.ROOT, "indexed in %.1f s%n", (System.nanoTime() - start) / 1e9);
        try (StoreReader reader = StoreReader.open(index)) {
            for (String script : List.of("hant", "hans", "hant")) {
                measure(reader, folder.resolve("queries-" + script + ".jsonl"));
            }
        }
    }

    private static void measure(StoreReader reader, Path queries) throws IOException {
        double sum = 0;
        int count = 0;
        Map<Integer, Integer> ranks = new HashMap<>();
        long start = System.nanoTime();
        for (String line : Files.readAllLines(queries)) {
            JsonNode query = JSON.readTree(line);
            int rank = rank(
                    reader.rank(query.get("text").asString(), 10),
                    query.get("rel").asString());
            sum += rank == 0 ? 0 : 1.0 / rank;
            ranks.merge(rank, 1, Integer::sum);
            count++;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: MRR@10 %.4f of %d, %.2f ms a query, ranks %s%n",
                queries.getFileName(),
                sum / count,
                count,
                (System.nanoTime() - start) / 1e6 / count,
                ranks);
    }

    private static int rank(List<Ranked> ranking, String relevant) {
        for (int i = 0; i < ranking.size(); i++) {
            if (ranking.get(i).id().equals(relevant)) {
                return i + 1;
            }
        }
        return 0;
    }
}
