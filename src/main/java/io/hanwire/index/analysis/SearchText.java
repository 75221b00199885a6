package io.hanwire.index.analysis;

/**
 * The form of canonical text that is compared in a search: lower case, and one form for characters whose use differs from
 * writer to writer where a converter cannot tell (著 and 着). Every character stays in its place.
 */
public final class SearchText {

    private static final char FIRST = 0x4e00;
    private static final char[] VARIANTS = variants();

    private SearchText() {}

    /** {@code canonical} in the form that is compared; as long as {@code canonical}. */
    public static String fold(String canonical) {
        char[] characters = canonical.toCharArray();
        fold(characters, 0, characters.length);
        return new String(characters);
    }

    static void fold(char[] characters, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = characters[i];
            if (c < FIRST) {
                characters[i] = Character.toLowerCase(c);
            } else if (c - FIRST < VARIANTS.length) {
                characters[i] = VARIANTS[c - FIRST];
            }
        }
    }

    private static char[] variants() {
        char[] variants = new char[0xa000 - FIRST];
        for (int i = 0; i < variants.length; i++) {
            variants[i] = (char) (FIRST + i);
        }
        for (String line : Resource.lines("variants.tsv")) {
            int tab = line.indexOf('\t');
            char to = line.charAt(tab + 1);
            for (char from : line.substring(0, tab).toCharArray()) {
                variants[from - FIRST] = to;
            }
        }
        return variants;
    }
}
