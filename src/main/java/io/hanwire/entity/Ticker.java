package io.hanwire.entity;

import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tickers in the many ways that they are printed: 688256.SH, 2330-TW, 00700.HK, 9868, NASDAQ:NVDA, NVDA.US. */
public final class Ticker {

    /** What {@link #market} answers for what is no market. */
    private static final String UNKNOWN = "?";

    private static final PhraseSet LABELS;

    /** The keys of markets by their signs and exchanges. */
    private static final Map<String, String> MARKETS = new HashMap<>();

    static {
        List<String> labels = new ArrayList<>();
        for (String[] row : Tsv.rows(Ticker.class, "tickers.tsv", 2)) {
            List<String> words = Tsv.words(row[1]);
            switch (row[0]) {
                case "label" -> labels.addAll(words);
                case "own" -> words.forEach(sign -> MARKETS.put(sign, sign));
                default -> words.forEach(sign -> MARKETS.put(sign, row[0]));
            }
        }
        LABELS = PhraseSet.of(labels);
    }

    private Ticker() {}

    /** The key under which {@code ticker} is looked up: 00700.HK → 700.HK, 2330-TW → 2330.TW, NVDA.O → NVDA. */
    public static String key(String ticker) {
        String upper = ticker.strip().toUpperCase(Locale.ROOT);
        int colon = Math.max(upper.lastIndexOf(':'), upper.lastIndexOf('：'));
        String exchange = colon < 0 ? "" : upper.substring(0, colon).strip();
        String code = upper.substring(colon + 1).strip();
        int dot = Math.max(code.lastIndexOf('.'), code.lastIndexOf('-'));
        String market = dot > 0 ? market(code.substring(dot + 1)) : market(exchange);
        String bare = dot > 0 && !market.equals(UNKNOWN) ? code.substring(0, dot) : code;
        if (bare.isEmpty() || !isDigits(bare)) {
            return bare;
        }
        return market.isEmpty() || market.equals(UNKNOWN) ? trim(bare) : trim(bare) + "." + market;
    }

    /** Every key that finds {@code ticker}: with its market and, for numbers, without. */
    public static List<String> keys(String ticker) {
        List<String> keys = new ArrayList<>(2);
        String key = key(ticker);
        keys.add(key);
        int dot = key.indexOf('.');
        if (dot > 0 && isDigits(key.substring(0, dot))) {
            keys.add(key.substring(0, dot));
        }
        return keys;
    }

    /** Whether {@code text} has the form of a ticker that is one without any name for its exchange: 688256, 2330-TW, 1299.HK. */
    static boolean isNumeric(String text) {
        String key = key(text);
        int dot = key.indexOf('.');
        String digits = dot < 0 ? key : key.substring(0, dot);
        String printed = text.strip();
        int length = 0;
        while (length < printed.length() && printed.charAt(length) >= '0' && printed.charAt(length) <= '9') {
            length++;
        }
        boolean rightLength = length >= 4 && length <= 6;
        return isDigits(digits) && rightLength && (dot > 0 || length == printed.length());
    }

    /** Whether {@code text} names its market: 688256.SH, 2330-TW, NVDA.US. */
    static boolean hasMarket(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        int dot = Math.max(upper.lastIndexOf('.'), upper.lastIndexOf('-'));
        return dot > 0
                && !market(upper.substring(dot + 1)).equals(UNKNOWN)
                && upper.chars().allMatch(c -> c < 128);
    }

    /** Whether {@code text} is a code after the name of its exchange: NASDAQ:NVDA, NYSE：BABA. */
    static boolean hasExchange(String text) {
        int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
        return colon > 0
                && !market(text.substring(0, colon).strip().toUpperCase(Locale.ROOT))
                        .equals(UNKNOWN)
                && text.substring(colon + 1).strip().chars().allMatch(c -> c > 32 && c < 128);
    }

    /** {@code part} without a label such as 股票代码: or 代号. */
    static String withoutLabel(String part) {
        String code = part.strip();
        int label = LABELS.lengthAt(code, 0);
        if (label == 0) {
            return code;
        }
        code = code.substring(label).strip();
        return code.startsWith(":") || code.startsWith("：") ? code.substring(1).strip() : code;
    }

    /** Whether a code without its market may be a year instead: 2024. */
    static boolean looksLikeYear(String code) {
        return code.length() == 4 && code.compareTo("1900") >= 0 && code.compareTo("2040") <= 0;
    }

    private static String market(String suffix) {
        return suffix.isEmpty() ? "" : MARKETS.getOrDefault(suffix, UNKNOWN);
    }

    private static String trim(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        // mainland codes keep their zeros: 000001.SZ is not 1.HK
        return digits.length() == 6 ? digits : digits.substring(start);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
