package io.hanwire.script;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Build step: merges OpenCC4j's data with the dictionaries of this package and writes them as {@link ConversionTables}. Does
 * nothing where the output is newer than every input.
 *
 * <p>Dictionaries are the {@code .tsv} files of the folder, by the first word of their names: {@code characters},
 * {@code phrases} (they decide characters) and {@code wording}.
 */
final class TableCompiler {

    private final Path folder;

    TableCompiler(Path folder) {
        this.folder = folder;
    }

    /** The one argument is the folder that holds the dictionaries and the classes of this package. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path output = folder.resolve(ConversionTables.RESOURCE);
        if (Files.exists(output) && !anyNewer(folder, Files.getLastModifiedTime(output))) {
            return;
        }
        ConversionTables tables = new TableCompiler(folder).compile();
        Path temporary = folder.resolve(ConversionTables.RESOURCE + ".new");
        try (OutputStream out = Files.newOutputStream(temporary)) {
            tables.write(out);
        }
        Files.move(temporary, output, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean anyNewer(Path folder, FileTime output) throws IOException {
        try (DirectoryStream<Path> inputs = Files.newDirectoryStream(folder, "*.{tsv,class}")) {
            for (Path input : inputs) {
                if (Files.getLastModifiedTime(input).compareTo(output) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    ConversionTables compile() throws IOException {
        ConversionTables characters = characterTables();
        Map<String, String> words = words();
        ConversionTables tables = new ConversionTables(
                characters.characters(),
                characters.simplifiedOnly(),
                characters.characterPhrases(),
                PhraseTable.of(first(Dictionaries.wording(words).tsPhrase())));
        verifyStable(words, new Conversion(tables, PhraseTable.empty()));
        return tables;
    }

    private ConversionTables characterTables() throws IOException {
        IDataMap map = characterDictionary();
        Map<String, String> phrases = new HashMap<>();
        char[] characters = ConversionTables.identity();
        first(map.tsChar()).forEach((from, to) -> {
            if (from.length() == 1 && to.length() == 1) {
                characters[from.charAt(0)] = to.charAt(0);
            } else {
                phrases.put(from, to);
            }
        });
        addCompatibilityIdeographs(characters, phrases);
        phrases.putAll(first(map.tsPhrase()));
        return new ConversionTables(
                characters, simplifiedOnly(characters), PhraseTable.of(phrases), PhraseTable.empty());
    }

    /**
     * OpenCC4j's own data with those of this project on top. What a phrase becomes is a phrase that stays (显著), so that
     * Simplified text is read as its Traditional form.
     */
    IDataMap characterDictionary() throws IOException {
        Map<String, String> own = entries("phrases");
        Map<String, String> stock = first(DataMaps.defaults().tsPhrase());
        Map<String, String> phrases = new HashMap<>();
        stock.values().forEach(value -> phrases.put(value, value));
        own.values().forEach(value -> phrases.put(value, value));
        phrases.putAll(stock);
        phrases.putAll(own);
        return Dictionaries.characters(entries("characters"), phrases);
    }

    /** Characters that no Traditional text has: 亿; not 里, which stands for itself and for 裏. */
    private static BitSet simplifiedOnly(char[] characters) {
        BitSet simplified = new BitSet();
        DataMaps.defaults().stChar().forEach((from, to) -> {
            if (from.length() == 1 && !to.contains(from) && characters[from.charAt(0)] == from.charAt(0)) {
                simplified.set(from.charAt(0));
            }
        });
        return simplified;
    }

    /** Characters that stand for one usual character each: compatibility ideographs of old encodings, radicals of PDF files. */
    private static void addCompatibilityIdeographs(char[] characters, Map<String, String> phrases) {
        addUsual(0x2f00, 0x2fd5, characters, phrases);
        addUsual(0xf900, 0xfaff, characters, phrases);
        addUsual(0x2f800, 0x2fa1d, characters, phrases);
    }

    private static void addUsual(int first, int last, char[] characters, Map<String, String> phrases) {
        for (int point = first; point <= last; point++) {
            String printed = Character.toString(point);
            String usual = Normalizer.normalize(printed, Normalizer.Form.NFKC);
            String simple = usual.length() == 1 ? String.valueOf(characters[usual.charAt(0)]) : usual;
            if (printed.length() == 1 && simple.length() == 1) {
                characters[point] = simple.charAt(0);
            } else if (!simple.equals(printed)) {
                phrases.put(printed, simple);
            }
        }
    }

    /** Wording with its keys in Simplified characters, since it is applied to those. */
    Map<String, String> words() throws IOException {
        Conversion conversion = new Conversion(characterTables(), PhraseTable.empty());
        Map<String, String> words = new TreeMap<>();
        for (DictionaryFile file : files("wording")) {
            for (DictionaryFile.Entry entry : file.entries()) {
                String printed =
                        conversion.simplify(TracedText.of(entry.printed())).toString();
                String other = words.put(printed, entry.becomes());
                if (other != null && !other.equals(entry.becomes())) {
                    throw new IOException(file.path().getFileName() + ": " + entry.printed() + " becomes "
                            + entry.becomes() + " here and " + other + " elsewhere");
                }
            }
        }
        return words;
    }

    /** What an entry gives must not change again. */
    private static void verifyStable(Map<String, String> words, Conversion conversion) throws IOException {
        List<String> unstable = new ArrayList<>();
        for (Map.Entry<String, String> word : words.entrySet()) {
            String again = conversion
                    .reword(conversion.simplify(TracedText.of(word.getValue())))
                    .toString();
            if (!again.equals(word.getValue())) {
                unstable.add(word.getKey() + " becomes " + word.getValue() + " becomes " + again);
            }
        }
        if (!unstable.isEmpty()) {
            throw new IOException("Wording that changes twice: " + String.join("; ", unstable));
        }
    }

    private Map<String, String> entries(String kind) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        for (DictionaryFile file : files(kind)) {
            file.entries().forEach(entry -> entries.put(entry.printed(), entry.becomes()));
        }
        return entries;
    }

    private List<DictionaryFile> files(String kind) throws IOException {
        List<DictionaryFile> files = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, kind + "*.tsv")) {
            for (Path path : paths) {
                files.add(DictionaryFile.read(path));
            }
        }
        return files;
    }

    private static Map<String, String> first(Map<String, List<String>> map) {
        Map<String, String> first = new HashMap<>();
        map.forEach((key, values) -> first.put(key, values.get(0)));
        return first;
    }
}
