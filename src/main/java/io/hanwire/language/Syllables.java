package io.hanwire.language;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The pronunciations of single characters in HanLP's pinyin dictionary, Simplified and Traditional ones alike. */
public final class Syllables {

    private static final char FIRST_IDEOGRAPH = '一';
    private static final char LAST_IDEOGRAPH = '\u9fff';

    private Syllables() {}

    /** Gives each ideograph that has one its syllables without tones, the most usual first: 行, [xing, hang]. */
    public static void forEach(BiConsumer<Character, List<String>> consumer) {
        for (char c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
            Pinyin[] readings = PinyinDictionary.get(String.valueOf(c));
            if (readings != null) {
                Set<String> syllables = new LinkedHashSet<>();
                for (Pinyin reading : readings) {
                    syllables.add(reading.getPinyinWithoutTone());
                }
                syllables.remove(Pinyin.none5.getPinyinWithoutTone());
                if (!syllables.isEmpty()) {
                    consumer.accept(c, List.copyOf(syllables));
                }
            }
        }
    }
}
