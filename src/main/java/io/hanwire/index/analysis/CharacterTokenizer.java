package io.hanwire.index.analysis;

/** Each ideograph, and each run of other letters and digits: 「摩尔线程S5000」 → 摩 尔 线 程 s5000. */
public final class CharacterTokenizer extends TextTokenizer {

    @Override
    public boolean incrementToken() {
        if (position >= runs().end()) {
            if (!nextRun()) {
                return false;
            }
        }
        int start = position;
        position = runs().isIdeographs()
                ? start + Character.charCount(Character.codePointAt(buffer(), start, runs().end()))
                : runs().end();
        token(start, position, 1);
        return true;
    }
}
