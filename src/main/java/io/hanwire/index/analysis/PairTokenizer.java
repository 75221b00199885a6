package io.hanwire.index.analysis;

/** Each pair of neighbouring ideographs: 「摩尔线程S5000」 → 摩尔 尔线 线程. */
public final class PairTokenizer extends TextTokenizer {

    @Override
    public boolean incrementToken() {
        while (true) {
            int second = position < runs().end() ? after(position) : runs().end();
            if (second < runs().end()) {
                token(position, after(second), 1);
                position = second;
                return true;
            }
            do {
                if (!nextRun()) {
                    return false;
                }
            } while (!runs().isIdeographs());
        }
    }

    private int after(int index) {
        return index + Character.charCount(Character.codePointAt(buffer(), index, runs().end()));
    }
}
