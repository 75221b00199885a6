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
import java.util.LinkedHashSet;
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

    /** From such a share of the articles on, optional terms beside a filter are faster than required ones: measured. */
    private static final double MANY = 1.0 / 16;

    private final Statistics statistics;
    private final Canonical canonical;
    private final List<SearchTerm> terms = new ArrayList<>();
    private final Set<String> lookedFor = new HashSet<>();
    /** What terms outside names count. */
    private final Map<Term, Float> outside = new LinkedHashMap<>();
    /** What the terms within each name count. */
    private final List<Map<Term, Float>> spelled = new ArrayList<>();
    /** Each name as the better of its terms and whom it stands for. */
    private final List<Query> names = new ArrayList<>();

    private final List<Query> wholeWords = new ArrayList<>();
    private final List<Query> wholeNames = new ArrayList<>();
    /** The terms that the words outside names ask for. */
    private final Set<Term> required = new LinkedHashSet<>();
    /** The terms that an article has that has those, the same and their characters. */
    private final Set<Term> implied = new LinkedHashSet<>();

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

    TextQuery(Statistics statistics, Canonical canonical, EntityTable entities) throws IOException {
        this.statistics = statistics;
        this.canonical = canonical;
        canonical.names().forEach(name -> spelled.add(new LinkedHashMap<>()));
        addWords();
        requireWords();
        addPairs();
        addCharacters();
        for (int name = 0; name < spelled.size(); name++) {
            addName(canonical.names().get(name), spelled.get(name), entities);
        }
    }

    /** The terms to look for in sentences. */
    List<SearchTerm> terms() {
        return terms;
    }

    /** What an article is worth at most that has every term of the query. */
    double worth() {
        return worth;
    }

    /** How many things {@link #strict} asks for. */
    int requirements() {
        return wholeWords.size() + wholeNames.size();
    }

    /** A query for the articles that have any term of the text, scored. */
    Query any() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        outside.forEach((term, weight) -> query.add(weighted(term, weight), Occur.SHOULD));
        names.forEach(name -> query.add(name, Occur.SHOULD));
        return query.build();
    }

    /**
     * A query for the articles that have every word and name of the text, scored as by {@link #any}. Of two ways to write it, which score
     * alike, that which Lucene answers faster: terms that such an article is sure to have as required ones, or, where many articles
     * have them, all terms as optional ones beside a filter.
     */
    Query strict() throws IOException {
        return strict(mayBeMany() && !implied.containsAll(outside.keySet()));
    }

    Query strict(boolean optional) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        outside.forEach((term, weight) ->
                query.add(weighted(term, weight), !optional && implied.contains(term) ? Occur.MUST : Occur.SHOULD));
        for (Term term : required) {
            if (optional || !outside.containsKey(term)) {
                query.add(new TermQuery(term), Occur.FILTER);
            }
        }
        names.forEach(name -> query.add(name, Occur.MUST));
        wholeNames.forEach(name -> query.add(name, Occur.FILTER));
        return query.setMinimumNumberShouldMatch(optional ? 1 : 0).build();
    }

    private boolean mayBeMany() throws IOException {
        double rarest = names.isEmpty() ? 1 : 0;
        for (Term term : required) {
            rarest = Math.min(rarest, statistics.share(term));
        }
        return rarest > MANY;
    }

    /** A query for the articles that have at least one word or name of the text whole. */
    Query anyWhole() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        wholeWords.forEach(word -> query.add(word, Occur.SHOULD));
        wholeNames.forEach(name -> query.add(name, Occur.SHOULD));
        return query.build();
    }

    /** Words count by their pairs, since how an article is split into words is not known. */
    private void addWords() throws IOException {
        for (Place word : TextTerms.words(canonical.text())) {
            int name = canonical.nameOf(word.span());
            float weight = word.isIdeographs() ? Weights.WORD : Weights.LATIN;
            double rarest = 0;
            for (String part : TextTerms.covering(word.term())) {
                add(name, part, weight);
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

    private void addPairs() throws IOException {
        lookedFor.clear();
        for (Place pair : TextTerms.pairs(canonical.text())) {
            int name = canonical.nameOf(pair.span());
            add(name, pair.term(), Weights.PAIR);
            if (lookedFor.add(pair.term())) {
                look(pair.term(), Weights.PAIR * statistics.rarity(pair.term()), name);
            }
        }
    }

    private void addCharacters() throws IOException {
        for (Place character : TextTerms.meaningful(TextTerms.characters(canonical.text()))) {
            if (character.isIdeographs()) {
                int name = canonical.nameOf(character.span());
                add(name, character.term(), Weights.CHARACTER);
            }
        }
    }

    /** Adds to the weight of a term. */
    private void add(int name, String term, float weight) {
        (name < 0 ? outside : spelled.get(name)).merge(new Term(Fields.TEXT, term), weight, Float::sum);
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
        for (String text : TextTerms.covering(word)) {
            Term term = new Term(Fields.TEXT, text);
            whole.add(new TermQuery(term), Occur.FILTER);
            required.add(term);
            implied.add(term);
        }
        TextTerms.characters(word).forEach(character -> implied.add(new Term(Fields.TEXT, character.term())));
        wholeWords.add(whole.build());
    }

    private void addName(Named named, Map<Term, Float> words, EntityTable entities) throws IOException {
        BooleanQuery.Builder characters = new BooleanQuery.Builder();
        words.forEach((term, weight) -> characters.add(weighted(term, weight), Occur.SHOULD));
        List<Query> alternatives = new ArrayList<>();
        alternatives.add(characters.build());
        List<String> forms = new ArrayList<>();
        double rarest = 0;
        for (Entity entity : named.entities()) {
            Term term = new Term(Fields.ENTITY, Fields.subject(entity));
            alternatives.add(new BoostQuery(new TermQuery(term), Weights.ENTITY));
            rarest = Math.max(rarest, statistics.rarity(term.field(), term.text()));
            forms.addAll(entities.forms(entity));
        }
        terms.add(new SearchTerm(forms, Weights.ENTITY * rarest, true));
        names.add(new DisjunctionMaxQuery(alternatives, 0));
        requireName(named, alternatives);
    }

    private void requireName(Named named, List<Query> alternatives) throws IOException {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(Phrases.query(named.span().of(canonical.text())), Occur.SHOULD);
        alternatives.stream().skip(1).forEach(entity -> either.add(entity, Occur.SHOULD));
        wholeNames.add(either.build());
    }

    private static Query weighted(Term term, float weight) {
        return new BoostQuery(new TermQuery(term), weight);
    }
}
