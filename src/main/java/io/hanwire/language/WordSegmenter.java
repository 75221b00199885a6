package io.hanwire.language;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

/**
 * Splits Simplified text into words with their parts of speech: the one face of HanLP.
 *
 * <p>HanLP's dictionaries (30 MB, half a second) are loaded at the first call of {@link #words}, once. Its custom dictionary is
 * used as HanLP ships it and never added to, as adding is not safe beside a running segmentation. All methods are safe for use
 * by several threads.
 */
public final class WordSegmenter {

    private WordSegmenter() {}

    /**
     * The words of {@code sentence} in order; together they cover it.
     *
     * <p>{@code words("宁德时代三季度营收增长")} → 宁德/ns 时代/n 三季度/nz 营收/nz 增长/v
     */
    public static List<Word> words(String sentence) {
        List<Term> terms = Loaded.SEGMENT.seg(sentence);
        List<Word> words = new ArrayList<>(terms.size());
        int start = 0;
        for (Term term : terms) {
            words.add(new Word(term.word, term.nature.toString(), start));
            start += term.word.length();
        }
        return words;
    }

    private static final class Loaded {

        static final Segment SEGMENT = load();

        private static Segment load() {
            Predefine.logger.setLevel(Level.OFF);
            Segment segment = new ViterbiSegment()
                    .enableCustomDictionary(true)
                    .enableNameRecognize(true)
                    .enableTranslatedNameRecognize(true)
                    .enablePlaceRecognize(false)
                    .enableOrganizationRecognize(false)
                    .enablePartOfSpeechTagging(true);
            // the dictionaries load at the first use, which must not be two threads' at once
            segment.seg("加载词典");
            return segment;
        }
    }
}
