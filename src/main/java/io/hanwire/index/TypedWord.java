package io.hanwire.index;

import io.hanwire.index.analysis.PinyinTable;
import io.hanwire.text.EditDistance;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word, or a part of one, that was typed and not found.
 *
 * @param text as typed
 * @param forms as typed and in canonical form, in which a name may have other characters (輝達, 英伟达)
 * @param whole whether it is all of a word, and not a part that somebody's name may fill
 * @param sounds how it may be pronounced
 */
record TypedWord(String text, Set<String> forms, boolean whole, Set<String> sounds) {

    /** Returned where nobody would take one for the other. */
    static final int FAR = Integer.MAX_VALUE;

    /** Sounds shorter than this are like those of too many names. */
    private static final int SHORTEST_SOUND = 4;

    static TypedWord of(String text, String folded, boolean whole) {
        Set<String> forms = forms(text, folded);
        return new TypedWord(text, forms, whole, sounds(forms));
    }

    static Set<String> forms(String text, String folded) {
        return new LinkedHashSet<>(List.of(text.toLowerCase(Locale.ROOT), folded));
    }

    /** How {@code forms} may be pronounced, in pinyin without tones and spaces. */
    static Set<String> sounds(Set<String> forms) {
        Set<String> sounds = new LinkedHashSet<>();
        for (String form : forms) {
            sounds.addAll(PinyinTable.shipped().readings(form));
        }
        sounds.removeIf(sound -> sound.length() < SHORTEST_SOUND);
        return sounds;
    }

    /**
     * How far a name is from this: 0 where it sounds the same, as where an input method gave other characters; 1 where it does
     * to a speaker who says zh as z or ng as n; for whole words more where characters differ; or {@link #FAR}.
     */
    int distance(Set<String> nameForms, Set<String> nameSounds) {
        if (!Collections.disjoint(forms, nameForms)) {
            return FAR;
        }
        if (!Collections.disjoint(sounds, nameSounds)) {
            return 0;
        }
        if (!whole) {
            return FAR;
        }
        if (!Collections.disjoint(rough(sounds), rough(nameSounds))) {
            return 1;
        }
        int nearest = FAR;
        for (String form : forms) {
            for (String name : nameForms) {
                nearest = Math.min(nearest, changes(form, name));
            }
        }
        return nearest == FAR ? FAR : 1 + nearest;
    }

    /** How many characters differ, or {@link #FAR} where too many of them do or none is the same. */
    private static int changes(String form, String name) {
        int allowed = form.length() <= 5 ? 1 : 2;
        if (Math.abs(name.length() - form.length()) > allowed || name.chars().noneMatch(c -> form.indexOf(c) >= 0)) {
            return FAR;
        }
        int changes = EditDistance.between(form, name);
        return changes <= allowed ? changes : FAR;
    }

    private static Set<String> rough(Set<String> sounds) {
        return sounds.stream().map(PinyinTable::rough).collect(Collectors.toSet());
    }

    /** How many characters of {@code name} were typed. */
    long shared(String name) {
        return name.chars().filter(c -> text.indexOf(c) >= 0).count();
    }
}
