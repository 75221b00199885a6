package io.hanwire.index.analysis;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How ideographs are pronounced, in pinyin without tones.
 *
 * <p>Few sets of syllables serve all characters, so the table is a list of sets and a number for each character. Immutable and
 * safe for use by several threads.
 */
public final class PinyinTable {

    static final String RESOURCE = "pinyin.bin";

    private static final char FIRST = 0x4e00;
    private static final char END = 0xa000;
    /** A text with many characters of several pronunciations is given this many readings. */
    private static final int MOST_READINGS = 16;

    /** Sets of syllables; the first is that of characters whose pronunciation is not known. */
    private final List<List<String>> sets;

    private final short[] setOf;

    private PinyinTable(List<List<String>> sets, short[] setOf) {
        this.sets = sets;
        this.setOf = setOf;
    }

    private static final class Shipped {
        static final PinyinTable INSTANCE = load();
    }

    /** The table that ships with the program, loaded when it is first asked for. */
    public static PinyinTable shipped() {
        return Shipped.INSTANCE;
    }

    static PinyinTable of(Map<Character, List<String>> syllables) {
        List<List<String>> sets = new ArrayList<>(List.of(List.of()));
        sets.addAll(new LinkedHashSet<>(syllables.values()));
        short[] setOf = new short[END - FIRST];
        syllables.forEach((character, set) -> setOf[character - FIRST] = (short) sets.indexOf(set));
        return new PinyinTable(sets, setOf);
    }

    /**
     * How {@code text} may be pronounced, its letters and digits as they are, without anything between syllables: 辉达 →
     * [huida]. Empty where a character is not known.
     */
    public Set<String> readings(String text) {
        Set<String> readings = new LinkedHashSet<>(List.of(""));
        for (char c : text.toCharArray()) {
            if (c >= FIRST && c < END) {
                readings = followed(readings, sets.get(setOf[c - FIRST]));
            } else if (Character.isLetterOrDigit(c)) {
                readings = followed(readings, List.of(String.valueOf(c)));
            }
        }
        readings.remove("");
        return readings;
    }

    private static Set<String> followed(Set<String> readings, List<String> syllables) {
        Set<String> followed = new LinkedHashSet<>();
        for (String syllable : syllables) {
            for (String reading : readings) {
                if (followed.size() < MOST_READINGS) {
                    followed.add(reading + syllable);
                }
            }
        }
        return followed;
    }

    /** {@code reading} without the differences that many speakers do not make: zh z, ch c, sh s, ng n. */
    public static String rough(String reading) {
        return reading.replace("zh", "z").replace("ch", "c").replace("sh", "s").replace("ng", "n");
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeShort(sets.size());
        for (List<String> set : sets) {
            data.writeUTF(String.join(" ", set));
        }
        for (short set : setOf) {
            data.writeShort(set);
        }
        data.flush();
    }

    private static PinyinTable load() {
        try (InputStream in = PinyinTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "resource " + RESOURCE + " is missing: the build has not run its table step");
            }
            DataInputStream data = new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
            int count = data.readShort();
            List<List<String>> sets = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                String set = data.readUTF();
                sets.add(set.isEmpty() ? List.of() : List.of(set.split(" ")));
            }
            short[] setOf = new short[END - FIRST];
            for (int i = 0; i < setOf.length; i++) {
                setOf[i] = data.readShort();
            }
            return new PinyinTable(sets, setOf);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
