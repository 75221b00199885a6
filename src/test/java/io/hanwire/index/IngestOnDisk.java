package io.hanwire.index;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.ingest.IngestOptions;
import io.hanwire.ingest.IngestProgress;
import io.hanwire.ingest.Ingester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** An ingest of a few files to a disk of a test, and what can be read from that disk afterwards. */
final class IngestOnDisk {

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();

    private IngestOnDisk() {}

    /** Writes the articles {@code first} to {@code last}, and a file that is rejected. */
    static void writeCorpus(Path corpus, int first, int last) throws IOException {
        for (int i = first; i <= last; i++) {
            Files.writeString(
                    corpus.resolve("n" + i + ".txt"),
                    "寒武纪公布季报\n\n寒武纪2025年第" + (i + 1) + "季度营收17." + i + "亿元，同比增长" + (30 + i) + "%。");
        }
        Files.writeString(corpus.resolve("broken.json"), "{");
    }

    static void ingest(Path corpus, FaultyDirectory directory) {
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
        try (Store store = Store.open(directory, EntityRegistry.shipped().canonicalizer())) {
            new Ingester(reader, ANALYZER, InstantSource.system(), IngestProgress.NONE)
                    .ingest(store, new IngestOptions(List.of(corpus), 2, false, false, "1"));
        }
    }

    /** Everything that export, search and ledger say. */
    static List<String> contents(FaultyDirectory directory) {
        List<String> contents = new ArrayList<>(facts(directory));
        try (StoreReader reader = open(directory)) {
            reader.inputs(input -> contents.add(input.toString()));
            reader.rejections(rejection -> contents.add(rejection.toString()));
            reader.search(SearchRequest.of("寒武紀 營收"))
                    .hits()
                    .forEach(hit -> contents.add(hit.article().article().id()));
        }
        return contents;
    }

    static List<String> facts(FaultyDirectory directory) {
        List<String> facts = new ArrayList<>();
        try (StoreReader reader = open(directory)) {
            reader.facts(FactFilter.ALL, fact -> facts.add(fact.toString()));
        }
        return facts;
    }

    private static StoreReader open(FaultyDirectory directory) {
        return StoreReader.open(directory, EntityRegistry.shipped().canonicalizer());
    }
}
