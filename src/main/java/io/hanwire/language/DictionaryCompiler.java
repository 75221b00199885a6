package io.hanwire.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.utility.Predefine;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * Build step: compiles HanLP's core and custom dictionaries into the {@link Dictionary} that the program reads. HanLP itself takes
 * half a second and 30 MB to load them, and its tagger shares state between threads.
 */
public final class DictionaryCompiler {

    /** Longer words are idioms and titles. */
    private static final int LONGEST = 8;

    private static final int FREQUENT_TERM = 1_000;
    private static final int FREQUENT_CHARACTER = 100;

    /** Longer words that explain a place: names, mostly. */
    private static final int LONGEST_COVER = 6;

    /** Nouns, abbreviations, morphemes, strings: the parts of speech that names are of. */
    private static final String NAMES = "njgx";

    /** Parts of speech whose single characters are no part of names: numerals, units, adverbs, prepositions and the like. */
    private static final String FUNCTIONS = "mqdpcuryfkh";

    private DictionaryCompiler() {}

    /** The one argument is the folder that holds the classes of this package. */
    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]).resolve(Dictionary.RESOURCE);
        Path compiler = Path.of(arguments[0]).resolve("DictionaryCompiler.class");
        if (Files.exists(output)
                && Files.getLastModifiedTime(output).compareTo(Files.getLastModifiedTime(compiler)) > 0) {
            return;
        }
        Path temporary = output.resolveSibling(Dictionary.RESOURCE + ".new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
            Dictionary.of(entries()).write(out);
        }
        Files.move(temporary, output, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, Dictionary.Entry> entries() {
        Predefine.logger.setLevel(Level.OFF);
        Map<String, Dictionary.Entry> entries = new TreeMap<>();
        HanlpWords.forEach(
                CoreDictionary.trie,
                LONGEST,
                (word, core) -> entries.put(word, entry(word, core, CustomDictionary.get(word))));
        HanlpWords.forEach(
                CustomDictionary.DEFAULT.dat,
                LONGEST,
                (word, custom) -> entries.putIfAbsent(word, entry(word, null, custom)));
        return entries;
    }

    private static Dictionary.Entry entry(
            String word, CoreDictionary.@Nullable Attribute core, CoreDictionary.@Nullable Attribute custom) {
        WordUse use = core == null ? WordUse.NAME : use(core);
        if (use == WordUse.NAME && custom != null) {
            use = use(custom);
        }
        CoreDictionary.Attribute attribute = core != null ? core : custom;
        boolean covers = core != null
                && (word.length() == 1 ? isFunction(core) : word.length() <= LONGEST_COVER && isCommon(core));
        return new Dictionary.Entry(attribute.nature[0].toString(), attribute.totalFrequency, use, covers);
    }

    private static WordUse use(CoreDictionary.Attribute attribute) {
        String tag = attribute.nature[0].toString();
        return switch (tag.charAt(0)) {
            case 'a', 'b', 'v', 'd', 'z', 'f', 'm', 't', 's' -> WordUse.DESCRIPTION;
            case 'n' ->
                switch (tag) {
                    case "n", "nf", "nl", "nm", "nmc", "nba", "nb", "nhd", "nnt", "nnd", "nis" -> WordUse.NOUN;
                    // terms of every field are in the custom dictionary as nz, and frequent: 高端
                    case "nz" -> attribute.frequency[0] >= FREQUENT_TERM ? WordUse.DESCRIPTION : WordUse.NAME;
                    default -> WordUse.NAME;
                };
            default -> WordUse.NAME;
        };
    }

    private static boolean isCommon(CoreDictionary.Attribute attribute) {
        return NAMES.indexOf(tag(attribute)) < 0 || use(attribute) != WordUse.NAME;
    }

    private static boolean isFunction(CoreDictionary.Attribute attribute) {
        return FUNCTIONS.indexOf(tag(attribute)) >= 0 && attribute.frequency[0] >= FREQUENT_CHARACTER;
    }

    private static char tag(CoreDictionary.Attribute attribute) {
        return attribute.nature[0].toString().charAt(0);
    }
}
