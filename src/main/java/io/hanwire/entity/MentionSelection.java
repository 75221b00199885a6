package io.hanwire.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among overlapping mentions. */
final class MentionSelection {

    private MentionSelection() {}

    /** The leftmost of overlapping mentions, and of those that begin together the longest; of equal ones the first. */
    static List<Mention> select(List<Mention> mentions) {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::span));
        List<Mention> selected = new ArrayList<>();
        int end = 0;
        for (Mention mention : sorted) {
            if (mention.span().start() >= end) {
                selected.add(mention);
                end = mention.span().end();
            }
        }
        return selected;
    }
}
