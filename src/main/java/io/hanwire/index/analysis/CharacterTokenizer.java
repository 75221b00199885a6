package io.hanwire.index.analysis;

import java.io.IOException;

/** Each ideograph, and each run of other letters and digits: 「摩尔线程S5000」 → 摩 尔 线 程 s5000. */
public final class CharacterTokenizer extends TextTokenizer {

    private int position;

    @Override
    public void reset() throws IOException {
        super.reset();
        position = 0;
    }

    @Override
    public boolean incrementToken() {
        if (position >= runs().end()) {
            if (!runs().next()) {
                position = Integer.MAX_VALUE;
                return false;
            }
            position = runs().start();
        }
        int start = position;
        position = runs().isIdeographs()
                ? start + Character.charCount(Character.codePointAt(buffer(), start, runs().end()))
                : runs().end();
        token(start, position, 1);
        return true;
    }
}
