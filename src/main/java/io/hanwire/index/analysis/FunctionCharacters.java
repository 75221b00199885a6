package io.hanwire.index.analysis;

import java.util.BitSet;

/** Tells the terms that carry no meaning of their own. */
public final class FunctionCharacters {

    private static final BitSet CHARACTERS = characters();

    private FunctionCharacters() {}

    /** Whether {@code term} is made of function characters only: 是在, 什么. */
    public static boolean only(CharSequence term) {
        for (int i = 0; i < term.length(); i++) {
            if (!CHARACTERS.get(term.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static BitSet characters() {
        BitSet characters = new BitSet();
        Resource.lines("function-characters.txt").forEach(line -> line.chars().forEach(characters::set));
        return characters;
    }
}
