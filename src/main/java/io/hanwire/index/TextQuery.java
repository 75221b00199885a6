package io.hanwire.index;

import io.hanwire.entity.Entity;
import io.hanwire.index.AliasFinder.Named;
import io.hanwire.index.TextTerms.Place;
import io.hanwire.index.analysis.FunctionCharacters;
import io.hanwire.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words of a query as a Lucene query and as terms to look for in sentences.
 *
 * <p>A name of a registered entity is one alternative of two: that entity, whatever it is called, or the words of the name.
 */
final class TextQuery {

    private final Statistics statistics;
    private final Canonical canonical;
    private final List<SearchTerm> terms = new ArrayList<>();
    private final Set<String> lookedFor = new HashSet<>();
    private final BooleanQuery.Builder required = new BooleanQuery.Builder();
    private final BooleanQuery.Builder anyWhole = new BooleanQuery.Builder();
    private int requirements;
    private double worth;

    /** A canonical text of a query with its names. */
    record Canonical(String text, List<Named> names) {

        /** The name that holds {@code span}, or −1. */
        int nameOf(Span span) {
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).span().contains(span)) {
                    return i;
                }
            }
            return -1;
        }
    }

    TextQuery(Statistics statistics, Canonical canonical) {
        this.statistics = statistics;
        this.canonical = canonical;
    }

    /** The terms to look for in sentences; filled by {@link #query}. */
    List<SearchTerm> terms() {
        return terms;
    }

    /** What an article is worth at most that has every term of the query; filled by {@link #query}. */
    double worth() {
        return worth;
    }

    /** How many things {@link #strict} asks for. */
    int requirements() {
        return requirements;
    }

    /** A query for the articles that have every word of the text. */
    Query strict() {
        return required.build();
    }

    /** A query for the articles that have at least one word or name of the text whole. */
    Query anyWhole() {
        return anyWhole.build();
    }

    /** A query for the articles that have any word of the text, scored. */
    Query query(EntityTable entities) throws IOException {
        Map<Integer, Map<Term, Float>> clauses = new LinkedHashMap<>();
        for (int name = -1; name < canonical.names().size(); name++) {
            clauses.put(name, new LinkedHashMap<>());
        }
        addWords(clauses);
        requireWords();
        addPairs(clauses);
        addCharacters(clauses);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Map.Entry<Integer, Map<Term, Float>> clause : clauses.entrySet()) {
            if (clause.getKey() < 0) {
                clause.getValue().forEach((term, weight) -> query.add(weighted(term, weight), Occur.SHOULD));
            } else {
                query.add(name(canonical.names().get(clause.getKey()), clause.getValue(), entities), Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** Words count by their pairs, since how an article is split into words is not known. */
    private void addWords(Map<Integer, Map<Term, Float>> clauses) throws IOException {
        for (Place word : TextTerms.words(canonical.text())) {
            int name = canonical.nameOf(word.span());
            float weight = word.isIdeographs() ? Weights.WORD : Weights.LATIN;
            double rarest = 0;
            for (String part : TextTerms.covering(word.term())) {
                add(clauses, name, part, weight);
                rarest = Math.max(rarest, statistics.rarity(part));
            }
            if (lookedFor.add(word.term())) {
                look(word.term(), weight * rarest, name);
            }
        }
    }

    /** Asks for the words outside names. Characters side by side that are no words are one: 鸿海, where no table has it. */
    private void requireWords() throws IOException {
        List<Place> words = TextTerms.words(canonical.text());
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            if (canonical.nameOf(span) >= 0) {
                continue;
            }
            while (i + 1 < words.size() && goesOn(span, words.get(i), words.get(i + 1))) {
                i++;
                span = new Span(span.start(), words.get(i).span().end());
            }
            require(span.of(canonical.text()));
        }
    }

    private boolean goesOn(Span span, Place word, Place next) {
        return word.isCharacter()
                && next.isCharacter()
                && span.end() == next.span().start()
                && canonical.nameOf(next.span()) < 0;
    }

    private void addPairs(Map<Integer, Map<Term, Float>> clauses) throws IOException {
        lookedFor.clear();
        for (Place pair : TextTerms.pairs(canonical.text())) {
            int name = canonical.nameOf(pair.span());
            add(clauses, name, pair.term(), Weights.PAIR);
            if (lookedFor.add(pair.term())) {
                look(pair.term(), Weights.PAIR * statistics.rarity(pair.term()), name);
            }
        }
    }

    private void addCharacters(Map<Integer, Map<Term, Float>> clauses) throws IOException {
        for (Place character : TextTerms.meaningful(TextTerms.characters(canonical.text()))) {
            if (character.isIdeographs()) {
                int name = canonical.nameOf(character.span());
                add(clauses, name, character.term(), Weights.CHARACTER);
            }
        }
    }

    /** Adds to the weight of a term. */
    private static void add(Map<Integer, Map<Term, Float>> clauses, int name, String term, float weight) {
        clauses.get(name).merge(new Term(Fields.TEXT, term), weight, Float::sum);
    }

    private void look(String term, double weight, int name) {
        worth += weight;
        if (name < 0) {
            terms.add(new SearchTerm(List.of(term), weight, isShown(term)));
        }
    }

    /** Single ideographs and pairs with 的, 在 and such would mark what nobody asked for. */
    private static boolean isShown(String term) {
        return term.charAt(0) < 0x2e80
                || term.length() > 1 && term.chars().noneMatch(c -> FunctionCharacters.only(Character.toString(c)));
    }

    /** Asks for {@code word} by its pairs, which do not depend on how the article would be split into words. */
    private void require(String word) throws IOException {
        BooleanQuery.Builder whole = new BooleanQuery.Builder();
        for (String term : TextTerms.covering(word)) {
            whole.add(new TermQuery(new Term(Fields.TEXT, term)), Occur.FILTER);
        }
        require(whole.build());
    }

    private void require(Query whole) {
        requirements++;
        required.add(whole, Occur.FILTER);
        anyWhole.add(whole, Occur.SHOULD);
    }

    private Query name(Named named, Map<Term, Float> words, EntityTable entities) throws IOException {
        BooleanQuery.Builder spelled = new BooleanQuery.Builder();
        words.forEach((term, weight) -> spelled.add(weighted(term, weight), Occur.SHOULD));
        List<Query> alternatives = new ArrayList<>();
        alternatives.add(spelled.build());
        List<String> forms = new ArrayList<>();
        double rarest = 0;
        for (Entity entity : named.entities()) {
            Term term = new Term(Fields.ENTITY, Fields.subject(entity));
            alternatives.add(new BoostQuery(new TermQuery(term), Weights.ENTITY));
            rarest = Math.max(rarest, statistics.rarity(term.field(), term.text()));
            forms.addAll(entities.forms(entity));
        }
        terms.add(new SearchTerm(forms, Weights.ENTITY * rarest, true));
        Query query = new DisjunctionMaxQuery(alternatives, 0);
        requireName(named, alternatives);
        return query;
    }

    private void requireName(Named named, List<Query> alternatives) throws IOException {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(Phrases.query(named.span().of(canonical.text())), Occur.SHOULD);
        alternatives.stream().skip(1).forEach(entity -> either.add(entity, Occur.SHOULD));
        require(either.build());
    }

    private static Query weighted(Term term, float weight) {
        return new BoostQuery(new TermQuery(term), weight);
    }
}
