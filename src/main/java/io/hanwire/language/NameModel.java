package io.hanwire.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Weights of the name tagger and its search for the best labels of a sentence. Immutable and safe for use by several threads.
 *
 * <p>Labels are of the BMES kind: {@link #OUTSIDE}, {@link #BEGIN}, {@link #MIDDLE}, {@link #END} and {@link #SINGLE}.
 */
final class NameModel {

    static final int OUTSIDE = 0;
    static final int BEGIN = 1;
    static final int MIDDLE = 2;
    static final int END = 3;
    static final int SINGLE = 4;
    static final int LABELS = 5;

    /** All labels, as a set of bits. */
    static final int ANY = (1 << LABELS) - 1;

    private static final int FORMAT = 0x48574e32;
    private static final float IMPOSSIBLE = -1e9f;

    /** For each label the set of labels that can follow it. */
    private static final int[] FOLLOWERS = {
        1 << OUTSIDE | 1 << BEGIN | 1 << SINGLE,
        1 << MIDDLE | 1 << END,
        1 << MIDDLE | 1 << END,
        1 << OUTSIDE | 1 << BEGIN | 1 << SINGLE,
        1 << OUTSIDE | 1 << BEGIN | 1 << SINGLE,
    };

    private static final int FIRST = 1 << OUTSIDE | 1 << BEGIN | 1 << SINGLE;
    private static final int LAST = 1 << OUTSIDE | 1 << END | 1 << SINGLE;

    private final byte[] weights;
    private final float[] transitions;
    private final int buckets;

    private NameModel(byte[] weights, float[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
        this.buckets = weights.length / LABELS;
    }

    /**
     * A model of the given weights in whole steps. The steps are so small that weights of more than half the greatest are cut:
     * the many small ones matter more.
     */
    static NameModel quantized(float[] weights, float[] transitions) {
        float largest = Float.MIN_NORMAL;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float scale = 2 * Byte.MAX_VALUE / largest;
        byte[] quantized = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            quantized[i] = (byte) Math.clamp(Math.round(weights[i] * scale), -Byte.MAX_VALUE, Byte.MAX_VALUE);
        }
        float[] scaled = new float[transitions.length];
        for (int i = 0; i < transitions.length; i++) {
            scaled[i] = transitions[i] * scale;
        }
        return new NameModel(quantized, scaled);
    }

    static NameModel read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException(
                    "The weights of the name tagger are of another format; train them again with NameTrainer");
        }
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        float[] transitions = new float[LABELS * LABELS];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        return new NameModel(weights, transitions);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(weights.length);
        out.write(weights);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
    }

    int buckets() {
        return buckets;
    }

    /** For each place the score of each label, at place × {@link #LABELS} + label. */
    float[] scores(int[][] rows) {
        float[] scores = new float[rows.length * LABELS];
        for (int i = 0; i < rows.length; i++) {
            int outside = 0;
            int begin = 0;
            int middle = 0;
            int end = 0;
            int single = 0;
            // The weights of a feature lie together: one miss of the cache for each, not five.
            for (int feature : rows[i]) {
                int at = feature * LABELS;
                outside += weights[at + OUTSIDE];
                begin += weights[at + BEGIN];
                middle += weights[at + MIDDLE];
                end += weights[at + END];
                single += weights[at + SINGLE];
            }
            int at = i * LABELS;
            scores[at + OUTSIDE] = outside;
            scores[at + BEGIN] = begin;
            scores[at + MIDDLE] = middle;
            scores[at + END] = end;
            scores[at + SINGLE] = single;
        }
        return scores;
    }

    /** The best labels for {@code scores}. */
    int[] decode(float[] scores) {
        return viterbi(scores, transitions, null);
    }

    /**
     * By how much the best labels, in which [{@code start}, {@code end}) is a name, score over the best ones in which it is
     * none: the surer, the larger.
     */
    float margin(float[] scores, int[] labels, int start, int end) {
        int[] allowed = new int[labels.length];
        Arrays.fill(allowed, ANY);
        Arrays.fill(allowed, start, end, 1 << OUTSIDE);
        return sum(scores, labels) - sum(scores, viterbi(scores, transitions, allowed));
    }

    private float sum(float[] scores, int[] labels) {
        float sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += scores[i * LABELS + labels[i]];
            sum += i == 0 ? 0 : transitions[labels[i - 1] * LABELS + labels[i]];
        }
        return sum;
    }

    /**
     * The sequence of labels with the highest sum of scores and transitions that begins, goes on and ends as names do.
     *
     * @param scores for each place one score a label
     * @param transitions from label × {@link #LABELS} + to label
     * @param allowed for each place the set of labels it may have, or null where all may be
     */
    static int[] viterbi(float[] scores, float[] transitions, int @Nullable [] allowed) {
        int length = scores.length / LABELS;
        int[] labels = new int[length];
        if (length == 0) {
            return labels;
        }
        byte[] from = new byte[scores.length];
        float[] best = new float[LABELS];
        float[] next = new float[LABELS];
        for (int i = 0; i < length; i++) {
            int possible =
                    (allowed == null ? ANY : allowed[i]) & (i == 0 ? FIRST : ANY) & (i == length - 1 ? LAST : ANY);
            for (int label = 0; label < LABELS; label++) {
                next[label] = IMPOSSIBLE;
                if ((possible & 1 << label) == 0) {
                    continue;
                }
                float score = scores[i * LABELS + label];
                if (i == 0) {
                    next[label] = score;
                    continue;
                }
                for (int before = 0; before < LABELS; before++) {
                    float sum = best[before] + transitions[before * LABELS + label] + score;
                    if ((FOLLOWERS[before] & 1 << label) != 0 && sum > next[label]) {
                        next[label] = sum;
                        from[i * LABELS + label] = (byte) before;
                    }
                }
            }
            float[] swap = best;
            best = next;
            next = swap;
        }
        int label = OUTSIDE;
        for (int l = 1; l < LABELS; l++) {
            label = best[l] > best[label] ? l : label;
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i * LABELS + label];
        }
        return labels;
    }
}
