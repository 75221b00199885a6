package io.hanwire.index.analysis;

/** Words: 「摩尔线程营收增长S5000」 → 摩尔 线程 营收 增长 s5000. The likeliest sequence by how frequent each word is. */
public final class WordTokenizer extends TextTokenizer {

    private final Segmentation segmentation = new Segmentation(WordTable.shipped());

    @Override
    public boolean incrementToken() {
        if (position >= runs().end()) {
            if (!nextRun()) {
                return false;
            }
            if (runs().isIdeographs()) {
                segmentation.on(buffer(), position, runs().end());
            }
        }
        int start = position;
        position = runs().isIdeographs() ? segmentation.endOfWord(start) : runs().end();
        token(start, position, 1);
        return true;
    }
}
