package io.hanwire.entity;

import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds every place where a registered name stands whole: Latin names only between word borders (AMD, but not in AMDOCS; H20,
 * but not in H200), Chinese names anywhere. Immutable and safe for use by several threads.
 */
final class NameMatcher {

    private final List<Name> names;
    private final NameAutomaton automaton;

    NameMatcher(Collection<CompiledEntry> entries) {
        Map<String, List<Reading>> readings = new HashMap<>();
        Set<String> spaced = new HashSet<>();
        Set<String> capital = new HashSet<>();
        for (CompiledEntry entry : entries) {
            entry.accepted().forEach(form -> add(readings, form, new Reading(entry.entry(), false)));
            entry.ambiguous().forEach(form -> add(readings, form, new Reading(entry.entry(), true)));
            entry.entry().names().forEach(name -> note(name, spaced, capital));
        }
        names = new ArrayList<>(readings.size());
        List<String> forms = new ArrayList<>(readings.size());
        readings.forEach((form, of) -> {
            forms.add(form);
            names.add(new Name(List.copyOf(of), spaced.contains(form), capital.contains(form)));
        });
        automaton = new NameAutomaton(forms);
    }

    /** Every candidate of {@code text}, overlapping ones and those of several entities included. */
    List<Candidate> match(String text) {
        List<Candidate> candidates = new ArrayList<>();
        automaton.match(text, (start, end, index) -> {
            Name name = names.get(index);
            if (standsWhole(text, start, end) && separated(text, start, end, name) && written(text, start, end, name)) {
                Span span = new Span(start, end);
                name.readings().forEach(r -> candidates.add(new Candidate(span, r.entry(), r.ambiguous())));
            }
        });
        return candidates;
    }

    /** Whether the ends of a name are borders of words. */
    static boolean standsWhole(CharSequence text, int start, int end) {
        if (NameFolding.isLatin(text.charAt(start)) && start > 0) {
            char before = text.charAt(start - 1);
            boolean joined = before == '.' || before == '@' || before == '_' || before == '-' || before == '/';
            if (NameFolding.isLatin(before)
                    || joined && before != '/' && start > 1 && NameFolding.isLatin(text.charAt(start - 2))
                    || before == '/' && start > 1 && text.charAt(start - 2) == '/') {
                return false;
            }
        }
        if (!NameFolding.isLatin(text.charAt(end - 1)) || end == text.length()) {
            return true;
        }
        char after = text.charAt(end);
        boolean domain = (after == '.' || after == '@' || after == '_')
                && end + 1 < text.length()
                && NameFolding.isLatin(text.charAt(end + 1));
        return !NameFolding.isLatin(after) && !domain;
    }

    /** Whether the separators inside a name are such as the name can have: 「MTT S80」, but not 「in tel」 or 「小 米」. */
    private static boolean separated(CharSequence text, int start, int end, Name name) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (!NameFolding.isSeparator(c)) {
                continue;
            }
            char before = text.charAt(i - 1);
            int next = i + 1;
            while (NameFolding.isSeparator(text.charAt(next))) {
                next++;
            }
            char after = text.charAt(next);
            boolean letters = Character.isLetter(before) && Character.isLetter(after);
            boolean latin = NameFolding.isLatin(before) && NameFolding.isLatin(after);
            boolean han = NameFolding.isHan(before) && NameFolding.isHan(after);
            if (next - i > 2 || NameFolding.isSpace(c) && han || latin && letters && !name.spaced()) {
                return false;
            }
            i = next - 1;
        }
        return true;
    }

    /** A name with a capital is not meant by a small word of English prose: 「a social media platform」. */
    private static boolean written(CharSequence text, int start, int end, Name name) {
        if (!name.capital()) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        boolean proseBefore = start > 1 && text.charAt(start - 1) == ' ' && NameFolding.isLatin(text.charAt(start - 2));
        boolean proseAfter =
                end + 1 < text.length() && text.charAt(end) == ' ' && NameFolding.isLatin(text.charAt(end + 1));
        return !proseBefore && !proseAfter;
    }

    private static void note(String name, Set<String> spaced, Set<String> capital) {
        if (name.chars().allMatch(c -> c < 0x250)) {
            String folded = NameFolding.fold(name);
            if (folded.length() < name.length()) {
                spaced.add(folded);
            }
            if (name.chars().anyMatch(Character::isUpperCase)) {
                capital.add(folded);
            }
        }
    }

    private static void add(Map<String, List<Reading>> readings, String form, Reading reading) {
        readings.computeIfAbsent(form, f -> new ArrayList<>(1)).add(reading);
    }

    /** An entity that a name can stand for. */
    private record Reading(RegistryEntry entry, boolean ambiguous) {}

    /**
     * A folded name.
     *
     * @param spaced whether it is written with a space or hyphen between letters
     * @param capital whether it is written with a capital letter
     */
    private record Name(List<Reading> readings, boolean spaced, boolean capital) {}
}
