package io.hanwire.index;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.index.analysis.SearchText;
import io.hanwire.index.query.Condition;
import io.hanwire.index.query.FieldName;
import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.script.Variants;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns a condition into a Lucene query, and keeps what is needed to explain and show its hits. For one query. */
final class QueryCompiler {

    /** Up to so many words an article must have all of them. */
    private static final int MOST_REQUIRED = 4;

    /** A text of up to so many characters without a space is wanted whole. */
    private static final int LONGEST_WHOLE = 4;

    private final EntityTable entities;
    private final Canonicalizer canonicalizer;
    private final Statistics statistics;
    private final FactTestReader factTests;
    private final boolean strict;
    private final List<SearchTerm> terms = new ArrayList<>();
    private final List<FactTest> tests = new ArrayList<>();
    private final Set<SearchResult.AliasMatch> aliases = new LinkedHashSet<>();
    private final List<String> typed = new ArrayList<>();
    private double worth;
    private boolean relaxable;

    /**
     * @param strict whether an article must have every word of a short query
     */
    QueryCompiler(EntityTable entities, Canonicalizer canonicalizer, boolean strict) throws IOException {
        this.entities = entities;
        this.canonicalizer = canonicalizer;
        this.statistics = new Statistics(entities.reader());
        this.factTests = new FactTestReader(entities.reader(), canonicalizer);
        this.strict = strict;
    }

    List<SearchTerm> terms() {
        return terms;
    }

    /** The facts that the query asks for. */
    List<FactTest> tests() {
        return tests;
    }

    List<SearchResult.AliasMatch> aliases() {
        return List.copyOf(aliases);
    }

    /** Words and values of fields, as typed. */
    List<String> typed() {
        return typed;
    }

    double worth() {
        return worth;
    }

    /** Whether the query would find more if it were not strict. */
    boolean relaxable() {
        return relaxable;
    }

    /** A query that matches articles only. */
    Query compile(Condition condition) throws IOException {
        BooleanQuery.Builder articles = new BooleanQuery.Builder();
        articles.add(query(condition, Set.of(), true), Occur.MUST);
        if (!hasText(condition)) {
            articles.add(new TermQuery(Fields.Kind.ARTICLE.term()), Occur.FILTER);
        }
        return articles.build();
    }

    /** Whether what matches {@code condition} is sure to match a field that only articles have. */
    private static boolean hasText(Condition condition) {
        return switch (condition) {
            case Condition.Words words -> true;
            case Condition.Phrase phrase -> true;
            case Condition.Field field -> true;
            case Condition.Figure figure -> true;
            case Condition.Not not -> false;
            case Condition.All all -> all.conditions().stream().anyMatch(QueryCompiler::hasText);
            case Condition.Any any -> any.conditions().stream().allMatch(QueryCompiler::hasText);
        };
    }

    private Query query(Condition condition, Set<String> subjects, boolean shown) throws IOException {
        return switch (condition) {
            case Condition.Words words -> words(words.text(), shown);
            case Condition.Phrase phrase -> phrase(phrase.text(), shown);
            case Condition.Field field -> field(field, subjects, shown);
            case Condition.Figure figure -> facts(factTests.figure(figure).about(subjects), shown);
            case Condition.Not not -> not(not.condition());
            case Condition.All all -> all(all.conditions(), subjects, shown);
            case Condition.Any any -> any(any.conditions(), subjects, shown);
        };
    }

    private Query not(Condition condition) throws IOException {
        BooleanQuery.Builder not = new BooleanQuery.Builder();
        not.add(new TermQuery(Fields.Kind.ARTICLE.term()), Occur.FILTER);
        not.add(query(condition, Set.of(), false), Occur.MUST_NOT);
        return not.build();
    }

    private Query any(List<Condition> conditions, Set<String> subjects, boolean shown) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Condition choice : conditions) {
            any.add(query(choice, subjects, shown), Occur.SHOULD);
        }
        return any.build();
    }

    private Query all(List<Condition> conditions, Set<String> outer, boolean shown) throws IOException {
        Set<String> subjects = new LinkedHashSet<>(outer);
        for (Condition condition : conditions) {
            subjects.addAll(subjects(condition));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Not not) {
                all.add(query(not.condition(), Set.of(), false), Occur.MUST_NOT);
            } else {
                boolean scored = !(condition instanceof Condition.Field || condition instanceof Condition.Figure);
                all.add(query(condition, subjects, shown), scored ? Occur.MUST : Occur.FILTER);
            }
        }
        return all.build();
    }

    /** Whom {@code condition} names: a figure beside it is about them. */
    private Set<String> subjects(Condition condition) throws IOException {
        Set<String> subjects = new LinkedHashSet<>();
        if (condition instanceof Condition.Field field && type(field.name()) != null) {
            subjects.addAll(entities.subjects(field.value()));
        } else if (condition instanceof Condition.Words words) {
            for (AliasFinder.Named named : AliasFinder.find(entities, canonical(words.text()))) {
                named.entities().forEach(entity -> subjects.add(Fields.subject(entity)));
            }
        }
        return subjects;
    }

    private String canonical(String text) {
        return canonicalizer.canonicalize(text).text();
    }

    /** The articles with the words of {@code text}, or with the words of another press for them, which count a little less. */
    private Query words(String text, boolean shown) throws IOException {
        CanonicalText original = canonicalizer.canonicalize(text);
        List<AliasFinder.Named> names = AliasFinder.find(entities, original.text());
        TextQuery words = new TextQuery(statistics, new TextQuery.Canonical(original.text(), names), entities);
        List<Query> wordings = new ArrayList<>();
        wordings.add(words(words, text));
        if (shown) {
            names.forEach(name -> explain(original.originalOf(name.span()), name.entities()));
            terms.addAll(words.terms());
            worth += words.worth();
            typed.add(text);
        }
        for (String other : Variants.shipped().of(original.text())) {
            TextQuery.Canonical canonical = new TextQuery.Canonical(other, AliasFinder.find(entities, other));
            TextQuery reworded = new TextQuery(statistics, canonical, entities);
            wordings.add(new BoostQuery(words(reworded, text), Weights.REWORDED));
            if (shown) {
                reworded.terms().stream().filter(term -> !terms.contains(term)).forEach(terms::add);
            }
        }
        return wordings.size() == 1 ? wordings.getFirst() : new DisjunctionMaxQuery(wordings, 0);
    }

    private Query words(TextQuery words, String text) throws IOException {
        if (words.requirements() < 1 || words.requirements() > MOST_REQUIRED) {
            return words.any();
        }
        if (!strict) {
            return new BooleanQuery.Builder()
                    .add(words.any(), Occur.MUST)
                    .add(words.anyWhole(), Occur.FILTER)
                    .build();
        }
        relaxable |= words.requirements() > 1 && !isOneShortWord(text);
        return words.strict();
    }

    /** Somebody who types 鴻海精密 and nothing else wants nothing else. */
    private static boolean isOneShortWord(String text) {
        String word = text.strip();
        return word.length() <= LONGEST_WHOLE && word.chars().noneMatch(Character::isWhitespace);
    }

    private void explain(String name, List<Entity> named) {
        named.forEach(entity -> aliases.add(new SearchResult.AliasMatch(name, entity)));
    }

    private Query phrase(String text, boolean shown) throws IOException {
        String canonical = canonical(text);
        if (shown) {
            String folded = SearchText.fold(canonical);
            terms.add(new SearchTerm(List.of(folded), Weights.ENTITY, true));
            typed.add(text);
        }
        return Phrases.query(canonical);
    }

    private Query facts(FactTest test, boolean shown) {
        if (shown) {
            tests.add(test);
        }
        return test.articles();
    }

    private Query field(Condition.Field field, Set<String> subjects, boolean shown) throws IOException {
        return switch (field.name()) {
            case COMPANY, PRODUCT, PERSON -> entity(field, shown);
            case METRIC -> facts(factTests.metric(field).about(subjects), shown);
            case SOURCE -> term(Fields.SOURCE, Fields.key(Names.fold(field.value(), canonicalizer)));
            case LANG -> term(Fields.LANGUAGE, LanguageName.read(field));
            case AFTER -> days(Days.read(field).start(), Long.MAX_VALUE);
            case BEFORE -> days(Long.MIN_VALUE, Days.read(field).start() - 1);
            case DATE -> days(Days.read(field).start(), Days.read(field).end());
        };
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query days(long first, long last) {
        return LongField.newRangeQuery(Fields.DAY, first, last);
    }

    private static @Nullable EntityType type(FieldName field) {
        return switch (field) {
            case COMPANY -> EntityType.COMPANY;
            case PRODUCT -> EntityType.PRODUCT;
            case PERSON -> EntityType.PERSON;
            case METRIC, SOURCE, LANG, AFTER, BEFORE, DATE -> null;
        };
    }

    private Query entity(Condition.Field field, boolean shown) throws IOException {
        EntityType type = type(field.name());
        List<BytesRef> keys = new ArrayList<>();
        for (String subject : entities.subjects(field.value())) {
            if (entities.reader().docFreq(new Term(Fields.ENTITY, subject)) == 0) {
                continue;
            }
            Entity entity = entities.of(subject);
            if (entity.type() == type) {
                keys.add(new BytesRef(subject));
                if (shown) {
                    explain(field.value(), List.of(entity));
                    terms.add(new SearchTerm(entities.forms(entity), Weights.ENTITY, true));
                }
            }
        }
        if (shown) {
            typed.add(field.value());
        }
        return new TermInSetQuery(Fields.ENTITY, keys);
    }
}
