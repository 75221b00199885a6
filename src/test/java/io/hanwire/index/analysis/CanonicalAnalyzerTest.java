package io.hanwire.index.analysis;

import io.hanwire.script.Canonicalizer;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
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

    public void testSignsLeaveAGapBetweenCharacters() throws IOException {
        assertAnalyzesTo(characters, "升，降 平", new String[] {"升", "降", "平"}, new int[] {1, 2, 1});
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
