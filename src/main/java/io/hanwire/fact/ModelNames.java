package io.hanwire.fact;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.entity.Mention;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Products that only their model names tell: capitals with a number, 「第二代芯片QM200采用5nm工艺」. Such a token is a product
 * throughout an article that once says what it is; formats and units (FP16, HBM3) are none.
 */
final class ModelNames {

    private static final int MAX_LENGTH = 8;
    private static final int MAX_SERIES = 3;

    private final String text;

    ModelNames(String text) {
        this.text = text;
    }

    /** The mentions of such products in order of place. */
    List<Mention> mentions() {
        List<Span> tokens = new ArrayList<>();
        Set<String> introduced = new HashSet<>();
        Set<String> series = new HashSet<>();
        for (int i = 0; i < text.length(); i++) {
            if (isCapital(i) && (i == 0 || !isLatin(i - 1))) {
                int end = end(i);
                if (isModel(i, end)) {
                    tokens.add(new Span(i, end));
                    String before = series(i);
                    if (!before.isEmpty()) {
                        series.add(before);
                    }
                    if (isIntroduced(i, end)) {
                        introduced.add(text.substring(i, end));
                    }
                }
                i = Math.max(i, end - 1);
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (Span token : tokens) {
            Span whole = withSeries(token, series);
            String name = whole.of(text);
            if (!whole.equals(token) || introduced.contains(name)) {
                mentions.add(new Mention(whole, Entity.unregistered(name, EntityType.PRODUCT)));
            }
        }
        return mentions;
    }

    /** 曜光 of 「芯片曜光X200」: two or three Chinese characters between the noun and the model; {@code ""} where none are. */
    private String series(int start) {
        for (int length = 2; length <= MAX_SERIES && length <= start; length++) {
            int from = start - length;
            boolean han = text.substring(from, start).chars().allMatch(Character::isIdeographic);
            if (han
                    && WordList.MODEL_BEFORE.words().stream()
                            .anyMatch(noun -> text.startsWith(noun, from - noun.length()))) {
                return text.substring(from, start);
            }
        }
        return "";
    }

    private Span withSeries(Span token, Set<String> series) {
        for (String before : series) {
            if (text.startsWith(before, token.start() - before.length())) {
                return new Span(token.start() - before.length(), token.end());
            }
        }
        return token;
    }

    private boolean isCapital(int at) {
        return text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }

    private boolean isLatin(int at) {
        char c = text.charAt(at);
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
    }

    private int end(int start) {
        int end = start;
        while (end < text.length() && isLatin(end) && text.charAt(end) != '.') {
            end++;
        }
        return end;
    }

    /** One to four capitals, two to four digits, and up to two letters. */
    private boolean isModel(int start, int end) {
        if (end - start > MAX_LENGTH) {
            return false;
        }
        int i = start;
        while (i < end && isCapital(i)) {
            i++;
        }
        int letters = i - start;
        while (i < end && Character.isDigit(text.charAt(i))) {
            i++;
        }
        int digits = i - start - letters;
        boolean shape = letters <= 4 && digits >= 2 && digits <= 4 && end - i <= 2;
        return shape && WordList.NO_MODEL.words().stream().noneMatch(none -> text.startsWith(none, start));
    }

    private boolean isIntroduced(int start, int end) {
        return WordList.MODEL_BEFORE.words().stream().anyMatch(noun -> text.startsWith(noun, start - noun.length()))
                || WordList.MODEL_AFTER.words().stream().anyMatch(noun -> text.startsWith(noun, end));
    }
}
