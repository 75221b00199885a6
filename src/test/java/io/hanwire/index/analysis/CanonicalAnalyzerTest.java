package io.hanwire.index.analysis;

import io.hanwire.script.Canonicalizer;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** JUnit 4, since lucene-test-framework asks for it. */
public class CanonicalAnalyzerTest extends BaseTokenStreamTestCase {

    private static final Canonicalizer CANONICALIZER = Canonicalizer.create();

    private final Analyzer words = new CanonicalAnalyzer(CANONICALIZER, WordTokenizer::new);
    private final Analyzer pairs = new CanonicalAnalyzer(CANONICALIZER, PairTokenizer::new);
    private final Analyzer characters = new CanonicalAnalyzer(CANONICALIZER, CharacterTokenizer::new);

    public void testWordsOfBothScriptsAreTheSame() throws IOException {
        assertAnalyzesTo(words, "公司营业收入增长", new String[] {"公司", "营业", "收入", "增长"});
        assertAnalyzesTo(words, "公司營業收入增長", new String[] {"公司", "营业", "收入", "增长"});
    }

    public void testOffsetsAreThoseOfTheOriginal() throws IOException {
        assertAnalyzesTo(
                words, "學(xué)會發佈伺服器", new String[] {"学会", "发布", "服务器"}, new int[] {0, 7, 9}, new int[] {7, 9, 12});
    }

    public void testPairsNeverReachAcrossSigns() throws IOException {
        assertAnalyzesTo(pairs, "摩爾，線程S5000卡", new String[] {"摩尔", "线程"}, new int[] {0, 3}, new int[] {2, 5});
    }

    public void testCharactersKeepRunsOfLatinLettersAndNumbersWhole() throws IOException {
        assertAnalyzesTo(
                characters,
                "ＭＴＴ S5000售4.38萬元。",
                new String[] {"mtt", "s5000", "售", "4.38", "万", "元"},
                new int[] {0, 4, 9, 10, 14, 15},
                new int[] {3, 9, 10, 14, 15, 16});
    }

    public void testIdeographsAndPairsAreCountedAndOtherRunsComeEachTime() throws IOException {
        assertEquals(
                Map.of("沐", 1, "曦", 3, "𠮟", 1, "沐曦", 1, "曦曦", 1, "曦𠮟", 1, "5g", 2, "a", 1),
                counts("沐曦，曦曦𠮟5g。5g a", 0));
    }

    public void testTheTitleCountsTwice() throws IOException {
        assertEquals(Map.of("沐", 2, "曦", 3, "沐曦", 2, "曦上", 1, "上", 1), counts("沐曦\n曦上", 2));
    }

    public void testEveryCharacterOfALongTextIsCounted() throws IOException {
        StringBuilder text = new StringBuilder();
        for (char c = 0x4e00; c < 0x5e00; c++) {
            text.append(c).append('，').append(c).append('，');
        }
        assertTrue(counts(text.toString(), 0).values().stream().allMatch(count -> count == 2));
        assertEquals(0x1000, counts(text.toString(), 0).size());
    }

    private static Map<String, Integer> counts(String folded, int title) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (TextCounts stream = new TextCounts(folded, title)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            TermFrequencyAttribute frequency = stream.getAttribute(TermFrequencyAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                counts.merge(term.toString(), frequency.getTermFrequency(), Integer::sum);
            }
            stream.end();
        }
        return counts;
    }

    public void testSupplementaryIdeographsAreWhole() throws IOException {
        assertAnalyzesTo(pairs, "𠮟𠮟好", new String[] {"𠮟𠮟", "𠮟好"}, new int[] {0, 2}, new int[] {4, 5});
    }

    public void testRandomText() throws Exception {
        for (Analyzer analyzer : new Analyzer[] {words, pairs, characters}) {
            checkRandomData(random(), analyzer, 100);
        }
    }
}
