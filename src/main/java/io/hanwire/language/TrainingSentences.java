package io.hanwire.language;

import io.hanwire.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads sentences with their companies marked, one JSON object a line:
 *
 * <pre>{"text": "东方航空将与上航合并", "entities": [{"start": 0, "end": 4, "type": "company"}]}</pre>
 *
 * <p>{@code <N>} in a text stands for a number. A name that is unmarked here but marked in other sentences is marked here too
 * where it is long or mostly marked; else its characters may have any label.
 */
final class TrainingSentences {

    private static final int LONG_NAME = 4;
    private static final int LONGEST_NAME = 20;

    private TrainingSentences() {}

    static List<TrainingSentence> read(Path file) throws IOException {
        List<Marked> marked = marked(file);
        Map<String, int[]> counts = count(marked);
        List<TrainingSentence> sentences = new ArrayList<>();
        for (Marked sentence : marked) {
            sentences.add(sentence(sentence, counts));
        }
        return sentences;
    }

    /** The sentences as they are marked in the file, with {@code <N>} and numbers as {@code 0}. */
    static List<Marked> marked(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Marked> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = mapper.readTree(line);
            String raw = node.get("text").asString();
            int[] moved = new int[raw.length() + 1];
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < raw.length(); i++) {
                moved[i] = text.length();
                if (raw.startsWith("<N>", i)) {
                    text.append('0');
                    moved[i + 1] = text.length();
                    moved[i + 2] = text.length();
                    i += 2;
                } else {
                    text.append(raw.charAt(i));
                }
            }
            moved[raw.length()] = text.length();
            List<Span> names = new ArrayList<>();
            for (JsonNode entity : node.get("entities")) {
                names.add(new Span(
                        moved[entity.get("start").asInt()],
                        moved[entity.get("end").asInt()]));
            }
            sentences.add(new Marked(text.toString(), names));
        }
        return sentences;
    }

    /** For each name how often it is marked and how often it stands in a text. */
    private static Map<String, int[]> count(List<Marked> sentences) {
        Map<String, int[]> counts = new HashMap<>();
        for (Marked sentence : sentences) {
            for (Span name : sentence.names()) {
                counts.computeIfAbsent(name.of(sentence.text()), n -> new int[2])[0]++;
            }
        }
        for (Marked sentence : sentences) {
            String text = sentence.text();
            for (int start = 0; start < text.length(); start++) {
                for (int end = start + 2; end <= Math.min(text.length(), start + LONGEST_NAME); end++) {
                    int[] count = counts.get(text.substring(start, end));
                    if (count != null) {
                        count[1]++;
                    }
                }
            }
        }
        return counts;
    }

    private static TrainingSentence sentence(Marked marked, Map<String, int[]> counts) {
        SentenceView view = SentenceView.of(marked.text());
        String text = view.text();
        int[] allowed = new int[text.length()];
        Arrays.fill(allowed, 1 << NameModel.OUTSIDE);
        boolean[] taken = new boolean[text.length()];
        for (Span name : marked.names()) {
            mark(view.indexOf(name.start()), view.indexOf(name.end()), allowed, taken);
        }
        for (int start = 0; start < text.length(); start++) {
            for (int end = Math.min(text.length(), start + LONGEST_NAME); end >= start + 2; end--) {
                int[] count = counts.get(text.substring(start, end));
                if (count == null || anyTaken(taken, start, end)) {
                    continue;
                }
                if (end - start >= LONG_NAME || count[0] * 2 > count[1]) {
                    mark(start, end, allowed, taken);
                } else {
                    Arrays.fill(allowed, start, end, NameModel.ANY);
                }
            }
        }
        return new TrainingSentence(text, Segmentation.of(text, 0, text.length()), allowed);
    }

    private static boolean anyTaken(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private static void mark(int start, int end, int[] allowed, boolean[] taken) {
        Arrays.fill(taken, start, end, true);
        if (end - start == 1) {
            allowed[start] = 1 << NameModel.SINGLE;
            return;
        }
        Arrays.fill(allowed, start, end, 1 << NameModel.MIDDLE);
        allowed[start] = 1 << NameModel.BEGIN;
        allowed[end - 1] = 1 << NameModel.END;
    }

    /** A text and the spans of the companies that are marked in it. */
    record Marked(String text, List<Span> names) {}
}
