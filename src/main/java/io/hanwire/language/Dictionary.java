package io.hanwire.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of HanLP's dictionaries, each with its most frequent part of speech, with what using it costs (the negative logarithm
 * of its share of all words) and with how it is used. {@link DictionaryCompiler} writes it. Immutable and safe for use by several
 * threads.
 */
final class Dictionary {

    static final String RESOURCE = "words.bin";

    /** The cost of a character that is no word: more than that of any word. */
    static final int UNKNOWN = 250;

    /** Costs count in eighths of the natural logarithm's unit. */
    private static final int STEPS = 8;

    private static final int TAG_SHIFT = 8;
    private static final int USE_SHIFT = 16;
    private static final int COVERS = 1 << 18;
    private static final int PRESENT = 1 << 19;

    private static final WordUse[] USES = WordUse.values();

    /** @param covers whether it explains a place as no name, see {@link CommonWords} */
    record Entry(String tag, int frequency, WordUse use, boolean covers) {}

    private final List<String> tags;
    private final WordTrie trie;

    private Dictionary(List<String> tags, WordTrie trie) {
        this.tags = tags;
        this.trie = trie;
    }

    private static final class Shipped {
        static final Dictionary INSTANCE = load();
    }

    /** The dictionary that ships with the program, loaded when it is first asked for. */
    static Dictionary shipped() {
        return Shipped.INSTANCE;
    }

    static Dictionary of(Map<String, Entry> words) {
        double total = words.values().stream().mapToLong(Entry::frequency).sum();
        List<String> tags =
                words.values().stream().map(Entry::tag).distinct().sorted().toList();
        SortedMap<String, Integer> values = new TreeMap<>();
        words.forEach((word, entry) -> {
            long cost = Math.round(-Math.log((entry.frequency() + 0.5) / total) * STEPS);
            values.put(
                    word,
                    (int) Math.min(UNKNOWN - 1, cost)
                            | tags.indexOf(entry.tag()) << TAG_SHIFT
                            | entry.use().ordinal() << USE_SHIFT
                            | (entry.covers() ? COVERS : 0)
                            | PRESENT);
        });
        return new Dictionary(tags, WordTrie.of(values));
    }

    WordTrie trie() {
        return trie;
    }

    static int cost(int value) {
        return value & 0xff;
    }

    String tag(int value) {
        return tags.get(value >> TAG_SHIFT & 0xff);
    }

    static boolean covers(int value) {
        return (value & COVERS) != 0;
    }

    /** {@link WordUse#NAME} where there is no such word. */
    static WordUse use(int value) {
        return value == WordTrie.NO_WORD ? WordUse.NAME : USES[value >> USE_SHIFT & 3];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(tags.size());
        for (String tag : tags) {
            out.writeUTF(tag);
        }
        trie.write(out);
    }

    private static Dictionary load() {
        try (InputStream in = Dictionary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The resource " + RESOURCE + " is missing from the program; build it with 'mvn compile'");
            }
            DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
            String[] tags = new String[data.readInt()];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = data.readUTF().intern();
            }
            return new Dictionary(List.of(tags), WordTrie.read(data));
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + RESOURCE + " cannot be read", e);
        }
    }
}
