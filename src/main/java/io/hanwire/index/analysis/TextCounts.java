package io.hanwire.index.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * The terms of a folded canonical text with how often they occur: its ideographs, its pairs of neighbouring ideographs and its runs
 * of other letters and digits, in no particular order. Each ideograph and pair comes once, since counting it here costs far less than
 * having the index find it again. Used up after one reading.
 */
public final class TextCounts extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final char[] text;
    /** An open hash of ideographs, and of pairs of them with the first in the upper half; 0 is neither. */
    private int[] keys;

    private int[] counts;
    private int used;
    /** Starts and ends of what does not fit a key: runs of other letters, and pairs with rare ideographs. */
    private final List<int[]> others = new ArrayList<>();

    private int nextSlot;
    private int nextOther;

    /**
     * @param folded a canonical text in the form of {@link SearchText#fold}
     * @param title how many characters of it are the title, which counts twice
     */
    public TextCounts(String folded, int title) {
        text = folded.toCharArray();
        keys = new int[Integer.highestOneBit(Math.max(16, text.length)) << 2];
        counts = new int[keys.length];
        countTerms(text.length);
        countTerms(title);
    }

    private void countTerms(int length) {
        Runs runs = new Runs();
        runs.on(text, length);
        while (runs.next()) {
            if (runs.isIdeographs()) {
                countIdeographs(runs.start(), runs.end());
            } else {
                others.add(new int[] {runs.start(), runs.end()});
            }
        }
    }

    private void countIdeographs(int start, int end) {
        int before = 0;
        int at = start;
        while (at < end) {
            int character = Character.codePointAt(text, at, end);
            int next = at + Character.charCount(character);
            countKey(character);
            if (before > 0 && (before | character) <= Character.MAX_VALUE) {
                countKey(before << Character.SIZE | character);
            } else if (before > 0) {
                others.add(new int[] {at - Character.charCount(before), next});
            }
            before = character;
            at = next;
        }
    }

    private void countKey(int key) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (2 * used >= keys.length) {
                grow();
                slot = slot(key);
            }
            used++;
            keys[slot] = key;
        }
        counts[slot]++;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int hash = key * 0x9e3779b9;
        int slot = (hash ^ hash >>> 15) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[2 * oldKeys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    @Override
    public boolean incrementToken() {
        while (nextSlot < keys.length && keys[nextSlot] == 0) {
            nextSlot++;
        }
        clearAttributes();
        if (nextSlot < keys.length) {
            setTerm(keys[nextSlot]);
            frequency.setTermFrequency(counts[nextSlot]);
            nextSlot++;
            return true;
        }
        if (nextOther == others.size()) {
            return false;
        }
        int[] place = others.get(nextOther++);
        term.copyBuffer(text, place[0], place[1] - place[0]);
        return true;
    }

    private void setTerm(int key) {
        if (key > 0 && key <= Character.MAX_CODE_POINT) {
            term.resizeBuffer(2);
            term.setLength(Character.toChars(key, term.buffer(), 0));
        } else {
            term.resizeBuffer(2);
            term.buffer()[0] = (char) (key >>> Character.SIZE);
            term.buffer()[1] = (char) key;
            term.setLength(2);
        }
    }
}
