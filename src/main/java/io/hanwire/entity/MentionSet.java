package io.hanwire.entity;

import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentions found so far in one text; no two overlap. */
final class MentionSet {

    /** In order of place. */
    private final List<Mention> mentions = new ArrayList<>();

    MentionSet(Collection<Mention> mentions) {
        mentions.forEach(this::addIfFree);
    }

    List<Mention> inOrder() {
        return List.copyOf(mentions);
    }

    /** The mention that ends at {@code offset}. */
    @Nullable
    Mention endingAt(int offset) {
        int before = firstEndingAfter(offset) - 1;
        return before >= 0 && mentions.get(before).span().end() == offset ? mentions.get(before) : null;
    }

    /** The mentions that share a character with {@code span}, in order: a view that holds until the next change. */
    List<Mention> overlapping(Span span) {
        int from = firstEndingAfter(span.start());
        int to = from;
        while (to < mentions.size() && mentions.get(to).span().start() < span.end()) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** The index of the first mention that ends after {@code offset}. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (mentions.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isFree(Span span) {
        int from = firstEndingAfter(span.start());
        return from == mentions.size() || mentions.get(from).span().start() >= span.end();
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
        List<Mention> others = overlapping(mention.span());
        for (Mention other : others) {
            if (!mention.span().contains(other.span()) || other.span().equals(mention.span())) {
                return false;
            }
        }
        others.clear();
        put(mention);
        return true;
    }

    /** Puts {@code wider} in the place of {@code mention}, unless another mention is in its way. */
    void replace(Mention mention, Mention wider) {
        remove(mention);
        put(isFree(wider.span()) ? wider : mention);
    }

    void remove(Mention mention) {
        int at = firstEndingAfter(mention.span().start());
        if (at < mentions.size() && mentions.get(at).span().equals(mention.span())) {
            mentions.remove(at);
        }
    }

    /** Adds {@code mention}, which no other one overlaps. */
    private void put(Mention mention) {
        mentions.add(firstEndingAfter(mention.span().start()), mention);
    }
}
