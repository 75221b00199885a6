package io.hanwire.fuzz;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.index.SearchRequest;
import io.hanwire.index.Store;
import io.hanwire.index.StoreException;
import io.hanwire.index.StoreReader;
import io.hanwire.index.query.QuerySyntaxException;
import io.hanwire.ingest.IngestOptions;
import io.hanwire.ingest.IngestProgress;
import io.hanwire.ingest.Ingester;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Searches in an index of a few articles: answered, or refused with a position. */
public final class SearchFuzz {

    private static final StoreReader INDEX = index();
    private static final FuzzText TEXT = FuzzText.of("query");

    private SearchFuzz() {}

    /** The entry that Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        SearchRequest request =
                SearchRequest.of(TEXT.decode(data)).withFacets(List.of(SearchRequest.FacetField.values()));
        Budget.run(() -> {
            try {
                INDEX.search(request);
            } catch (QuerySyntaxException refused) {
                // what a wrong query is answered with
            } catch (StoreException e) {
                if (e.kind() != StoreException.Kind.TIME_OUT) {
                    throw e;
                }
            }
        });
    }

    private static StoreReader index() {
        try {
            Path folder = Files.createTempDirectory("hanwire-fuzz");
            try (Store store = Store.open(folder)) {
                ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
                new Ingester(reader, ArticleAnalyzer.create(), InstantSource.system(), IngestProgress.NONE)
                        .ingest(store, new IngestOptions(List.of(Path.of("corpus")), 1, false, false, "1"));
            }
            return StoreReader.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
