package io.hanwire.entity;

import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
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

    private final EntityNumbers numbers = new EntityNumbers();
    private final NameAutomaton automaton;

    /** For each name where its readings begin, with the end of the last ones. */
    private final int[] firstReadings;

    private final Reading[] readings;
    private final BitSet spaced = new BitSet();
    private final BitSet capital = new BitSet();
    private final int[] heads;

    /** @param heads folded heads of product lines, which are looked for in the same pass */
    NameMatcher(Collection<CompiledEntry> entries, List<String> heads) {
        Map<String, List<Reading>> byForm = new HashMap<>();
        Set<String> spacedForms = new HashSet<>();
        Set<String> capitalForms = new HashSet<>();
        for (CompiledEntry entry : entries) {
            add(byForm, entry.accepted(), numbers.reading(entry.entry(), false));
            add(byForm, entry.ambiguous(), numbers.reading(entry.entry(), true));
            entry.entry().names().forEach(name -> note(name, spacedForms, capitalForms));
        }
        heads.forEach(head -> byForm.computeIfAbsent(head, h -> List.of()));
        List<String> forms = List.copyOf(byForm.keySet());
        firstReadings = new int[forms.size() + 1];
        this.heads = new int[forms.size()];
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            all.addAll(byForm.get(form));
            firstReadings[i + 1] = all.size();
            spaced.set(i, spacedForms.contains(form));
            capital.set(i, capitalForms.contains(form));
            this.heads[i] = heads.indexOf(form);
        }
        readings = all.toArray(Reading[]::new);
        automaton = new NameAutomaton(forms);
    }

    EntityNumbers numbers() {
        return numbers;
    }

    /** Every candidate of {@code text}, overlapping ones and those of several entities included, and every head. */
    Matches match(String text) {
        Matches matches = new Matches(new ArrayList<>(), new ArrayList<>());
        automaton.match(text, (start, end, name) -> {
            if (firstReadings[name] < firstReadings[name + 1]
                    && standsWhole(text, start, end)
                    && separated(text, start, end, spaced.get(name))
                    && written(text, start, end, capital.get(name))) {
                Span span = new Span(start, end);
                for (int i = firstReadings[name]; i < firstReadings[name + 1]; i++) {
                    matches.candidates().add(new Candidate(span, readings[i]));
                }
            }
            if (heads[name] >= 0) {
                matches.heads().add(new Head(new Span(start, end), heads[name]));
            }
        });
        return matches;
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
    private static boolean separated(CharSequence text, int start, int end, boolean spaced) {
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
            if (next - i > 2 || NameFolding.isSpace(c) && han || latin && letters && !spaced) {
                return false;
            }
            i = next - 1;
        }
        return true;
    }

    /** A name with a capital is not meant by a small word of English prose: 「a social media platform」. */
    private static boolean written(CharSequence text, int start, int end, boolean capital) {
        if (!capital) {
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

    private static void add(Map<String, List<Reading>> readings, List<String> forms, Reading reading) {
        forms.forEach(
                form -> readings.computeIfAbsent(form, f -> new ArrayList<>(1)).add(reading));
    }

    /** What stands in a text, in order of its end. */
    record Matches(List<Candidate> candidates, List<Head> heads) {}

    /** A place where the head of product lines stands, with its index. */
    record Head(Span span, int index) {}
}
