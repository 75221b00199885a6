package io.hanwire.script;

import io.hanwire.text.Language;

/** Finds the script and region of a text from its characters and wording. */
public final class LanguageDetector {

    private LanguageDetector() {}

    /**
     * The language of {@code text}: 「營收年增三成」 is Taiwan, 「純利按年升」 Hong Kong, 「淨利潤同比增長」 mainland wording in
     * Traditional characters.
     */
    public static Language detect(CharSequence text) {
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("營億國產業與為電億萬經發點數這個們來說對時會沒過還後開關實現際網點東車長門間問題無業資".indexOf(text.charAt(i)) >= 0) {
                traditional++;
            }
        }
        if (traditional * 50 < text.length()) {
            return Language.SIMPLIFIED;
        }
        String all = text.toString();
        if (all.contains("按年") || all.contains("純利") || all.contains("港元")) {
            return Language.HONG_KONG;
        }
        return all.contains("同比") || all.contains("芯片") ? Language.CONVERTED : Language.TAIWAN;
    }
}
