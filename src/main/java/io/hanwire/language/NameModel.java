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

    /** The bits of a sum of {@link NameFeatures#MOST} weights, each moved up so that none is negative. */
    private static final int LANE = 12;

    private static final int LANE_MASK = (1 << LANE) - 1;

    /** The greatest weight: as many as a character has features, all of them twice as large, fit into a lane. */
    private static final int GREATEST = LANE_MASK / NameFeatures.MOST / 2;

    /** The weights of a feature for all labels side by side in one number: one load and one addition for all. */
    private final long[] lanes;

    private final float[] transitions;

    private NameModel(byte[] weights, float[] transitions) {
        this.transitions = transitions;
        this.lanes = new long[weights.length / LABELS];
        for (int i = 0; i < weights.length; i++) {
            lanes[i / LABELS] |= (long) (weights[i] + GREATEST) << i % LABELS * LANE;
        }
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
        float scale = 2 * GREATEST / largest;
        byte[] quantized = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            quantized[i] = (byte) Math.clamp(Math.round(weights[i] * scale), -GREATEST, GREATEST);
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
        byte[] weights = new byte[lanes.length * LABELS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) ((lanes[i / LABELS] >>> i % LABELS * LANE & LANE_MASK) - GREATEST);
        }
        out.writeInt(weights.length);
        out.write(weights);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
    }

    int buckets() {
        return lanes.length;
    }

    /** For each place from {@code start} to {@code end} the score of each label, at place × {@link #LABELS} + label. */
    float[] scores(NameFeatures features, int start, int end) {
        float[] scores = new float[(end - start) * LABELS];
        int[] row = new int[NameFeatures.MOST];
        for (int i = start; i < end; i++) {
            int count = features.at(i, row);
            long sums = 0;
            for (int f = 0; f < count; f++) {
                sums += lanes[row[f]];
            }
            int at = (i - start) * LABELS;
            for (int label = 0; label < LABELS; label++) {
                scores[at + label] = (int) (sums >>> label * LANE & LANE_MASK) - GREATEST * count;
            }
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
