package io.hanwire.export;

/** Turns UTF-16 offsets of one text into code point offsets; ascending questions cost one pass in all. */
public final class CodePoints {

    private final String text;
    private int lastOffset;
    private int lastCount;

    public CodePoints(String text) {
        this.text = text;
    }

    /** How many code points stand before {@code offset}. */
    public int at(int offset) {
        if (offset < lastOffset) {
            lastCount -= text.codePointCount(offset, lastOffset);
        } else {
            lastCount += text.codePointCount(lastOffset, offset);
        }
        lastOffset = offset;
        return lastCount;
    }
}
