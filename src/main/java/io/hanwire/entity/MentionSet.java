package io.hanwire.entity;

import io.hanwire.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The mentions found so far in one text; no two overlap. */
final class MentionSet {

    private final TreeMap<Integer, Mention> byStart = new TreeMap<>();
    private final TreeMap<Integer, Mention> byEnd = new TreeMap<>();

    MentionSet(Collection<Mention> mentions) {
        mentions.forEach(this::addIfFree);
    }

    List<Mention> inOrder() {
        return List.copyOf(byStart.values());
    }

    /** The mention that ends at {@code offset}. */
    @Nullable
    Mention endingAt(int offset) {
        return byEnd.get(offset);
    }

    /** The mention that begins at {@code offset}. */
    @Nullable
    Mention startingAt(int offset) {
        return byStart.get(offset);
    }

    /** The mentions that share a character with {@code span}, in order. */
    Collection<Mention> overlapping(Span span) {
        Map.Entry<Integer, Mention> first = byStart.floorEntry(span.start());
        int from = first != null && first.getValue().span().end() > span.start() ? first.getKey() : span.start();
        return List.copyOf(byStart.subMap(from, span.end()).values());
    }

    boolean isFree(Span span) {
        return overlapping(span).isEmpty();
    }

    boolean addIfFree(Mention mention) {
        if (!isFree(mention.span())) {
            return false;
        }
        put(mention);
        return true;
    }

    /**
     * Adds {@code mention} where nothing is in its way but mentions inside it, which it replaces. Answers whether it was added.
     */
    boolean addOverShorter(Mention mention) {
        Collection<Mention> others = overlapping(mention.span());
        for (Mention other : others) {
            if (!mention.span().contains(other.span()) || other.span().equals(mention.span())) {
                return false;
            }
        }
        others.forEach(this::remove);
        put(mention);
        return true;
    }

    /** Puts {@code wider} in the place of {@code mention}, unless another mention is in its way. */
    void replace(Mention mention, Mention wider) {
        remove(mention);
        put(isFree(wider.span()) ? wider : mention);
    }

    void remove(Mention mention) {
        byStart.remove(mention.span().start());
        byEnd.remove(mention.span().end());
    }

    private void put(Mention mention) {
        byStart.put(mention.span().start(), mention);
        byEnd.put(mention.span().end(), mention);
    }
}
