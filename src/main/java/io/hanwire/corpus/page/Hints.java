package io.hanwire.corpus.page;

import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and id of an element say of its content, by the resource {@code hints.tsv}; one object a page. */
final class Hints {

    enum Kind {
        BODY,
        SUMMARY,
        NOISE,
        CAPTION,
        TITLE,
        DATE,
        SOURCE,
        AUTHOR,
        EDITOR
    }

    private static final int MAX_NAME = 200;
    private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);
    private static final Map<Kind, List<String>> PARTS = new EnumMap<>(Kind.class);

    static {
        for (String[] row : Tsv.rows(Hints.class, "hints.tsv", 3)) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
            List<String> words = Tsv.words(row[2]);
            if (row[1].equals("word")) {
                WORDS.computeIfAbsent(kind, k -> new HashSet<>()).addAll(words);
            } else {
                PARTS.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(words);
            }
        }
    }

    /** Pages repeat their names: a list of a thousand links has one class. */
    private final Map<String, Set<Kind>> known = new HashMap<>();

    /** What the names of {@code element} say; empty where it has none. */
    Set<Kind> of(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        String name = element.attr("class") + " " + element.id();
        return name.length() <= 1 ? Set.of() : known.computeIfAbsent(name, Hints::kinds);
    }

    private static Set<Kind> kinds(String name) {
        String names = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<String> words = words(names);
        WORDS.forEach((kind, known) -> {
            if (words.stream().anyMatch(known::contains)) {
                kinds.add(kind);
            }
        });
        String lower = names.toLowerCase(Locale.ROOT);
        PARTS.forEach((kind, known) -> {
            if (known.stream().anyMatch(lower::contains)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** {@code "articleBody left_box2"} as article, body, left, box. */
    private static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean upper = c >= 'A' && c <= 'Z';
            boolean letter = upper || c >= 'a' && c <= 'z';
            boolean newWord = !letter || upper && i > 0 && Character.isLowerCase(names.charAt(i - 1));
            if (newWord && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (letter) {
                word.append(upper ? (char) (c + 32) : c);
            }
        }
        return words;
    }
}
