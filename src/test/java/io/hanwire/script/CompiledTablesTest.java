package io.hanwire.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.core.ZhConvert;
import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.segment.impl.Segments;
import com.github.houbb.opencc4j.support.segment.trie.DataMapTrieTreeMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The compiled tables convert as OpenCC4j does with the same dictionaries. Two kinds of entries are left out of the comparison:
 * OpenCC4j finds no phrase that holds a digit, a letter or a sign (12吋, 著《), and none that leads from or to characters outside the Basic
 * Multilingual Plane, since it reads text by UTF-16 code units. The compiled tables find both.
 */
class CompiledTablesTest {

    private static TableCompiler compiler;
    private static ConversionTables shipped;

    @BeforeAll
    static void findDictionaries() throws Exception {
        Path folder =
                Path.of(TableCompiler.class.getResource("phrases.tsv").toURI()).getParent();
        compiler = new TableCompiler(folder);
        shipped = ConversionTables.shipped();
    }

    @Test
    void charactersAreThoseOfOpencc4jWithTheSameDictionaries() throws Exception {
        IDataMap dictionary = compiler.characterDictionary();
        Conversion compiled = new Conversion(shipped, PhraseTable.empty());
        ZhConvert opencc4j = opencc4j(dictionary);
        for (String text : texts(dictionary, 40_000)) {
            assertThat(compiled.simplify(TracedText.of(text)).toString()).isEqualTo(opencc4j.toSimple(text));
        }
    }

    @Test
    void wordingIsThatOfOpencc4jWithTheSameDictionaries() throws Exception {
        IDataMap dictionary = Dictionaries.wording(compiler.words());
        Conversion compiled = new Conversion(shipped, PhraseTable.empty());
        ZhConvert opencc4j = opencc4j(dictionary);
        for (String text : texts(dictionary, 40_000)) {
            assertThat(compiled.reword(TracedText.of(text)).toString()).isEqualTo(opencc4j.toSimple(text));
        }
    }

    @Test
    void aTableReadsBackAsItWasWritten() throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        shipped.write(written);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        ConversionTables.read(new ByteArrayInputStream(written.toByteArray())).write(again);
        assertThat(again.toByteArray()).isEqualTo(written.toByteArray());
    }

    @Test
    void nothingButTheCompiledTablesIsNeededAtRunTime() throws Exception {
        URL classes = Canonicalizer.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> canonicalizer = alone.loadClass(Canonicalizer.class.getName());
            Object created = canonicalizer.getMethod("create").invoke(null);
            assertThat(canonicalizer
                            .getMethod("simplifyCharacters", String.class)
                            .invoke(created, "臺積電"))
                    .isEqualTo("台积电");
        }
    }

    @Test
    void theDictionariesHaveTwoThousandEntriesOfTheirOwn() throws Exception {
        assertThat(compiler.words()).hasSizeGreaterThan(2_000);
    }

    /** Each phrase alone, then phrases and single characters in random rows. */
    private static List<String> texts(IDataMap dictionary, int rows) {
        List<String> phrases = dictionary.tsPhrase().keySet().stream()
                .filter(CompiledTablesTest::isChinese)
                .sorted()
                .toList();
        List<String> texts = new ArrayList<>(phrases);
        Random random = Seeds.random("CompiledTablesTest");
        List<String> characters = dictionary.tsChar().entrySet().stream()
                .filter(entry -> isChinese(entry.getKey() + entry.getValue().get(0)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        List<String> singles = characters.isEmpty() ? List.of("的", "和", "在") : characters;
        for (int row = 0; row < rows; row++) {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 6; part++) {
                boolean phrase = random.nextInt(3) == 0;
                text.append(
                        phrase
                                ? phrases.get(random.nextInt(phrases.size()))
                                : singles.get(random.nextInt(singles.size())));
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static boolean isChinese(String text) {
        return text.chars().allMatch(c -> Character.isIdeographic((char) c));
    }

    private static ZhConvert opencc4j(IDataMap dictionary) {
        // OpenCC4j keeps one trie for all data maps of a virtual machine.
        new DataMapTrieTreeMap(dictionary).clear();
        return ZhConvertBootstrap.newInstance()
                .segment(Segments.dataMapFastForward(dictionary))
                .dataMap(dictionary)
                .init();
    }
}
