package io.hanwire.language;

/**
 * A word of a sentence.
 *
 * @param text its characters
 * @param tag its part of speech in HanLP's set: {@code n} noun, {@code v} verb, {@code ns} place, {@code nr} person, {@code m}
 *     numeral, {@code w} punctuation …
 * @param start where it begins in the sentence, in UTF-16 units
 */
public record Word(String text, String tag, int start) {

    public int end() {
        return start + text.length();
    }
}
