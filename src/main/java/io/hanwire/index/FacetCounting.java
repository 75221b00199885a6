package io.hanwire.index;

import io.hanwire.index.SearchRequest.FacetField;
import io.hanwire.index.SearchResult.Facet;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Counts all articles that match a query by the values of a field. */
final class FacetCounting {

    private static final int CHECKED_EVERY = 4_096;

    private final IndexSearcher searcher;
    private final EntityTable entities;
    private final Deadline deadline;

    FacetCounting(IndexSearcher searcher, EntityTable entities, Deadline deadline) {
        this.searcher = searcher;
        this.entities = entities;
        this.deadline = deadline;
    }

    Facet count(Query query, FacetField field) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(leaf.reader(), scorer.iterator(), counter(leaf.reader(), field, counts));
            }
        }
        List<Facet.Value> values = new ArrayList<>();
        counts.forEach((key, count) -> values.add(new Facet.Value(key, label(field, key), count)));
        values.sort(order(field));
        return new Facet(field, values);
    }

    private interface Counter {
        void count(int document) throws IOException;
    }

    private void count(LeafReader reader, DocIdSetIterator documents, Counter counter) throws IOException {
        Bits live = reader.getLiveDocs();
        int seen = 0;
        int document;
        while ((document = documents.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
            if (++seen % CHECKED_EVERY == 0) {
                deadline.check();
            }
            if (live == null || live.get(document)) {
                counter.count(document);
            }
        }
    }

    private static Counter counter(LeafReader reader, FacetField field, Map<String, Long> counts) throws IOException {
        return switch (field) {
            case COMPANY -> {
                SortedSetDocValues companies = DocValues.getSortedSet(reader, Fields.COMPANY);
                yield document -> {
                    if (companies.advanceExact(document)) {
                        for (int i = 0; i < companies.docValueCount(); i++) {
                            add(counts, companies.lookupOrd(companies.nextOrd()).utf8ToString());
                        }
                    }
                };
            }
            case SOURCE -> {
                SortedDocValues sources = DocValues.getSorted(reader, Fields.SOURCE);
                yield document -> {
                    if (sources.advanceExact(document)) {
                        add(counts, sources.lookupOrd(sources.ordValue()).utf8ToString());
                    }
                };
            }
            case MONTH -> {
                SortedNumericDocValues days = DocValues.getSortedNumeric(reader, Fields.DAY);
                yield document -> {
                    if (days.advanceExact(document)) {
                        add(
                                counts,
                                YearMonth.from(LocalDate.ofEpochDay(days.nextValue()))
                                        .toString());
                    }
                };
            }
        };
    }

    private static void add(Map<String, Long> counts, String key) {
        counts.merge(key, 1L, Long::sum);
    }

    private String label(FacetField field, String key) {
        return switch (field) {
            case COMPANY -> entities.of(key).name();
            case SOURCE, MONTH -> key;
        };
    }

    private static Comparator<Facet.Value> order(FacetField field) {
        Comparator<Facet.Value> byKey = Comparator.comparing(Facet.Value::key);
        return switch (field) {
            case COMPANY, SOURCE ->
                Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(byKey);
            case MONTH -> byKey;
        };
    }
}
