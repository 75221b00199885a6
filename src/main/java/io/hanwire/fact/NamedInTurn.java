package io.hanwire.fact;

import io.hanwire.entity.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The companies that were spoken of one after another, so that 两家 and 三家公司 can mean them: those of the sentence, of the
 * paragraph, or of the article, whichever are as many. Not thread-safe.
 */
final class NamedInTurn {

    private static final String COUNTS = "零一二三四五六七八九";

    private final Map<Entity, Subject> ofSentence = new LinkedHashMap<>();
    /** Those of the sentence before. */
    private Set<Entity> before = Set.of();

    private final Map<Entity, Subject> ofParagraph = new LinkedHashMap<>();
    private final Map<Entity, Subject> ofArticle = new LinkedHashMap<>();

    /** Takes {@code subject} as one that values are about. */
    void add(Subject subject) {
        ofSentence.putIfAbsent(subject.entity(), subject);
        ofParagraph.putIfAbsent(subject.entity(), subject);
        ofArticle.putIfAbsent(subject.entity(), subject);
    }

    void nextSentence() {
        before = Set.copyOf(ofSentence.keySet());
        ofSentence.clear();
    }

    void nextParagraph() {
        ofParagraph.clear();
    }

    /** The headline's are not the body's. */
    void body() {
        ofArticle.clear();
    }

    /** Whether the sentence before spoke of {@code subject} and of others in turn. */
    boolean wasOneOfSeveral(Subject subject) {
        return before.size() > 1 && before.contains(subject.entity());
    }

    /** How many companies of this paragraph are none of {@code known}. */
    int others(List<Subject> known) {
        int others = 0;
        for (Entity named : ofParagraph.keySet()) {
            others += known.stream().anyMatch(subject -> subject.entity().equals(named)) ? 0 : 1;
        }
        return others;
    }

    /** The {@code count} companies that are meant, in the order in which they were named; empty where none are as many. */
    List<Subject> of(int count) {
        for (Map<Entity, Subject> named : List.of(ofSentence, ofParagraph, ofArticle)) {
            if (named.size() == count) {
                return List.copyOf(named.values());
            }
        }
        return List.of();
    }

    /** How many 两家 or 三大厂 counts; 2 of 双雄; 0 where the word does not tell. */
    static int count(String word) {
        char first = word.charAt(0);
        return first == '两' || first == '双' ? 2 : Math.max(0, COUNTS.indexOf(first));
    }
}
