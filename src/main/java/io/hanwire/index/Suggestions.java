package io.hanwire.index;

import io.hanwire.index.SearchResult.Suggestion;
import io.hanwire.script.Canonicalizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Names of the index that are near to what was typed and not found. */
final class Suggestions {

    private static final int MOST = 5;
    private static final int LONGEST = 20;
    /** Names beyond these are not looked at. */
    private static final int MOST_NAMES = 200_000;

    private record Near(Suggestion suggestion, int distance) {}

    private final EntityTable entities;

    Suggestions(EntityTable entities) {
        this.entities = entities;
    }

    /** The nearest names for each of {@code typed}. */
    List<Suggestion> of(List<String> typed, Canonicalizer canonicalizer) throws IOException {
        Terms names = MultiTerms.getTerms(entities.reader(), Fields.ALIAS);
        if (names == null) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>();
        typed.forEach(text -> words.addAll(List.of(text.split("\\s+"))));
        List<Near> near = new ArrayList<>();
        for (String word : words) {
            String folded = Names.fold(word, canonicalizer);
            if (folded.length() >= 2 && folded.length() <= LONGEST) {
                collect(names.iterator(), word, folded, near);
            }
        }
        near.sort(Comparator.comparingInt(Near::distance)
                .thenComparing(n -> n.suggestion().name()));
        return near.stream().map(Near::suggestion).distinct().limit(MOST).toList();
    }

    private void collect(TermsEnum names, String word, String folded, List<Near> near) throws IOException {
        int allowed = folded.length() <= 2 ? 1 : folded.length() <= 5 ? 1 : 2;
        BytesRef name;
        for (int i = 0; i < MOST_NAMES && (name = names.next()) != null; i++) {
            String other = name.utf8ToString();
            if (other.startsWith("#") || Math.abs(other.length() - folded.length()) > allowed) {
                continue;
            }
            int distance = EditDistance.between(folded, other);
            boolean shares = other.chars().anyMatch(c -> folded.indexOf(c) >= 0);
            if (distance > 0 && distance <= allowed && shares && isLive(name)) {
                near.add(new Near(new Suggestion(word, other), distance));
            }
        }
    }

    private boolean isLive(BytesRef name) throws IOException {
        return entities.named(new Term(Fields.ALIAS, BytesRef.deepCopyOf(name)).text()).stream()
                .anyMatch(entity -> entity.registered());
    }
}
