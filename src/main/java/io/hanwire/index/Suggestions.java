package io.hanwire.index;

import io.hanwire.entity.Entity;
import io.hanwire.index.SearchResult.Suggestion;
import io.hanwire.script.Canonicalizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** Names of registered entities of the index that are near to what was typed and not found, by characters and by sound. */
final class Suggestions {

    private static final int MOST = 5;
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 20;
    /** The lengths of the parts of a word that may be a name among other words: 輝打營收. */
    private static final int SHORTEST_PART = 2;

    private static final int LONGEST_PART = 6;

    private record Near(Suggestion suggestion, int distance, long shared) {}

    private final IndexSearcher searcher;
    private final EntityTable entities;
    private final Canonicalizer canonicalizer;
    private final Deadline deadline;

    Suggestions(IndexSearcher searcher, EntityTable entities, Canonicalizer canonicalizer, Deadline deadline) {
        this.searcher = searcher;
        this.entities = entities;
        this.canonicalizer = canonicalizer;
        this.deadline = deadline;
    }

    /** The nearest names for {@code texts}, the nearest first; nobody twice for the same word. */
    List<Suggestion> of(List<String> texts) throws IOException {
        List<TypedWord> words = unknownWords(texts);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Near> near = new ArrayList<>();
        for (Entity entity : entities.all()) {
            deadline.check();
            collect(words, entity.name(), entity, near);
            entity.aliases().forEach(alias -> collect(words, alias, entity, near));
        }
        return nearest(near);
    }

    private List<TypedWord> unknownWords(List<String> texts) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        texts.forEach(text -> words.addAll(List.of(text.strip().split("\\s+"))));
        List<TypedWord> unknown = new ArrayList<>();
        for (String word : words.stream().limit(MOST_WORDS).toList()) {
            String folded = Names.fold(word, canonicalizer);
            if (folded.length() >= SHORTEST_PART
                    && folded.length() <= LONGEST
                    && entities.named(folded).isEmpty()
                    && searcher.count(Phrases.query(folded)) == 0) {
                unknown.add(TypedWord.of(word, folded, true));
                addParts(word, folded, unknown);
            }
        }
        return unknown;
    }

    /** Adds the parts of {@code word} whose characters stand side by side in no article. */
    private void addParts(String word, String folded, List<TypedWord> unknown) throws IOException {
        // Only where each character has kept its place can a part be shown as it was typed.
        String shown = word.length() == folded.length() ? word : folded;
        for (int start = 0; start < folded.length(); start++) {
            int end = Math.min(folded.length(), start + LONGEST_PART);
            for (; end >= start + SHORTEST_PART; end--) {
                String part = folded.substring(start, end);
                boolean ideographs = part.chars().allMatch(Character::isIdeographic);
                if (ideographs && part.length() < folded.length() && !isText(part)) {
                    unknown.add(TypedWord.of(shown.substring(start, end), part, false));
                }
            }
        }
    }

    private boolean isText(String part) throws IOException {
        for (TextTerms.Place pair : TextTerms.pairs(part)) {
            if (entities.reader().docFreq(new Term(Fields.TEXT, pair.term())) == 0) {
                return false;
            }
        }
        return true;
    }

    private void collect(List<TypedWord> words, String name, Entity entity, List<Near> near) {
        if (name.length() < SHORTEST_PART || name.length() > LONGEST) {
            return;
        }
        Set<String> forms = TypedWord.forms(name, Names.fold(name, canonicalizer));
        Set<String> sounds = TypedWord.sounds(forms);
        for (TypedWord word : words) {
            int distance = word.distance(forms, sounds);
            if (distance != TypedWord.FAR) {
                near.add(new Near(new Suggestion(word.text(), name, entity), distance, word.shared(name)));
            }
        }
    }

    private static List<Suggestion> nearest(List<Near> near) {
        near.sort(Comparator.comparingInt(Near::distance)
                .thenComparing(Comparator.comparingLong(Near::shared).reversed())
                .thenComparing(n -> n.suggestion().name()));
        Map<List<String>, Suggestion> nearest = new LinkedHashMap<>();
        for (Near each : near) {
            Suggestion suggestion = each.suggestion();
            nearest.putIfAbsent(List.of(suggestion.typed(), Fields.subject(suggestion.entity())), suggestion);
        }
        return nearest.values().stream().limit(MOST).toList();
    }
}
