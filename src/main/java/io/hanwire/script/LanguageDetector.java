package io.hanwire.script;

import io.hanwire.text.Language;
import io.hanwire.text.Region;
import io.hanwire.text.Script;
import org.jspecify.annotations.Nullable;

/**
 * Finds the script and region of a text from its characters and wording. The region is found alike in both scripts, since it
 * decides what a bare 元 is worth: mainland evidence (同比, 科创板, 归母净利润, a mainland outlet) weighs more than any number
 * of Taiwan words that converters make (晶片, 軟體, 最佳化).
 */
public final class LanguageDetector {

    /** Beyond this many characters an article says nothing new of its region. */
    private static final int MOST_CHARACTERS = 20_000;

    /** How much an outlet that is given counts against its name in the text. */
    private static final double WEIGHT_OF_OUTLET = 3;

    private static final int SIMPLIFIED_HONG_KONG = 2;

    private LanguageDetector() {}

    /**
     * The language of {@code text}: 「營收年增三成」 is Taiwan, 「純利按年升」 Hong Kong, 「淨利潤同比增長」 mainland wording in
     * Traditional characters, 「税前盈利2.3亿令吉」 Malaysia. Text without Chinese is {@link Script#OTHER}.
     */
    public static Language detect(CharSequence text) {
        return detect(text, null);
    }

    /** As {@link #detect(CharSequence)}, for a text of {@code outlet}, 「經濟觀察網」, where that is known. */
    public static Language detect(CharSequence text, @Nullable String outlet) {
        String head =
                text.subSequence(0, Math.min(text.length(), MOST_CHARACTERS)).toString();
        Script script = script(head);
        if (script == Script.OTHER) {
            return new Language(script, Region.CN);
        }
        double[] scores = scores(head);
        if (outlet != null) {
            // Names that also stand inside other words (說明報告) are in the table in these brackets only.
            double[] ofOutlet = scores("【" + outlet + "】");
            for (int i = 0; i < scores.length; i++) {
                scores[i] += WEIGHT_OF_OUTLET * ofOutlet[i];
            }
        }
        // Most of what is written in each script comes from one region; a single strong word says otherwise.
        scores[Region.CN.ordinal()] += script == Script.HANS ? 3 : 0;
        scores[Region.TW.ordinal()] += script == Script.HANT ? 1 : 0;
        // Hong Kong prints Traditional characters; the cents and dividends of its news are also those of Malaysia's.
        scores[Region.HK.ordinal()] -= script == Script.HANS ? SIMPLIFIED_HONG_KONG : 0;
        Region best = Region.CN;
        for (Region region : Region.values()) {
            if (scores[region.ordinal()] > scores[best.ordinal()]) {
                best = region;
            }
        }
        return new Language(script, best);
    }

    private static double[] scores(String text) {
        TracedText simplified = Canonicalizer.create().conversion().simplify(Folding.fold(TracedText.of(text)));
        return RegionWords.shipped().scores(simplified.text, simplified.length);
    }

    private static Script script(String text) {
        ConversionTables tables = ConversionTables.shipped();
        int han = 0;
        int kana = 0;
        int foreign = 0;
        int traditional = 0;
        int simplified = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                han++;
                traditional += tables.isTraditional(c) ? 1 : 0;
                simplified += tables.isSimplified(c) ? 1 : 0;
            } else if (c >= 'ぁ' && c <= 'ヿ') {
                kana++;
            } else if (Character.isLetter(c) && c > 'ɏ') {
                foreign++;
            } else if (Character.isLetter(c) && !inWord) {
                foreign++;
            }
            inWord = c < 'ɐ' && Character.isLetter(c);
        }
        if (han == 0 || han * 2 < foreign || kana * 4 > han) {
            return Script.OTHER;
        }
        return traditional > simplified ? Script.HANT : Script.HANS;
    }
}
