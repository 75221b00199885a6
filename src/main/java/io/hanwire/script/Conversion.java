package io.hanwire.script;

import java.util.Arrays;

/** Second and third stage: characters to Simplified ones, then wording to that of the mainland. */
final class Conversion {

    private final char[] characters;
    private final PhraseTable characterPhrases;
    private final PhraseTable wording;
    private final PhraseTable names;

    /** The characters that a change of characters can begin with. */
    private final boolean[] changesCharacter;

    Conversion(ConversionTables tables, PhraseTable names) {
        this.characters = tables.characters();
        this.characterPhrases = tables.characterPhrases();
        this.wording = tables.wording();
        this.names = names;
        this.changesCharacter = new boolean[characters.length];
        for (int c = 0; c < characters.length; c++) {
            changesCharacter[c] = characters[c] != c || characterPhrases.begins((char) c);
        }
    }

    /** {@code source} in Simplified characters, {@code source} itself where nothing changes. */
    TracedText simplify(TracedText source) {
        int i = 0;
        while (i < source.length && !changesCharacter[source.text[i]]) {
            i++;
        }
        if (i == source.length) {
            return source;
        }
        TracedText simplified = TracedText.after(source);
        simplified.copy(source, 0, i);
        while (i < source.length) {
            char c = source.text[i];
            int phrase =
                    changesCharacter[c] ? characterPhrases.longest(source.text, i, source.length) : PhraseTable.NONE;
            if (phrase == PhraseTable.NONE) {
                simplified.add(characters[c], source, i);
                i++;
                continue;
            }
            int length = characterPhrases.length(phrase);
            char[] output = characterPhrases.output(phrase);
            if (output.length == length) {
                simplified.align(output, source, i);
            } else {
                simplified.replace(output, source, i, i + length);
            }
            i += length;
        }
        return simplified;
    }

    /** {@code source}, which is in Simplified characters, in mainland wording; {@code source} itself where nothing changes. */
    TracedText reword(TracedText source) {
        TracedText reworded = null;
        int copied = 0;
        int i = 0;
        while (i < source.length) {
            int word =
                    wording.begins(source.text[i]) ? wording.longest(source.text, i, source.length) : PhraseTable.NONE;
            if (word != PhraseTable.NONE && !keeps(source, i, word)) {
                int name = nameAcross(source, i, i + wording.length(word));
                if (name >= 0 && name <= i) {
                    i = name + names.length(names.longest(source.text, name, source.length));
                    continue;
                }
                word = name < 0 ? word : wording.longest(source.text, i, name);
            }
            if (word == PhraseTable.NONE) {
                i++;
                continue;
            }
            int to = i + wording.length(word);
            if (!keeps(source, i, word)) {
                if (reworded == null) {
                    reworded = TracedText.after(source);
                }
                reworded.copy(source, copied, i);
                reworded.replace(wording.output(word), source, i, to);
                copied = to;
            }
            i = to;
        }
        if (reworded == null) {
            return source;
        }
        reworded.copy(source, copied, source.length);
        return reworded;
    }

    private boolean keeps(TracedText source, int from, int word) {
        char[] output = wording.output(word);
        return Arrays.equals(output, 0, output.length, source.text, from, from + wording.length(word));
    }

    /** Where the first name begins that has a character in common with {@code source} between the two; -1 for none. */
    private int nameAcross(TracedText source, int from, int to) {
        for (int start = Math.max(0, from + 1 - names.longest()); start < to; start++) {
            int name = names.begins(source.text[start])
                    ? names.longest(source.text, start, source.length)
                    : PhraseTable.NONE;
            if (name != PhraseTable.NONE && start + names.length(name) > from) {
                return start;
            }
        }
        return -1;
    }
}
