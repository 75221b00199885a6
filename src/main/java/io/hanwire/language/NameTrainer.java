package io.hanwire.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Trains the name tagger: an averaged structured perceptron over sentences with companies marked.
 *
 * <p>The marks of such sentences are partial. Names that are marked somewhere are marked wherever they stand (see
 * {@link TrainingSentences}); where that is not safe, the place is left open, and the perceptron is drawn towards the best
 * labels that agree with the marks rather than towards fixed ones.
 */
public final class NameTrainer {

    private static final int BUCKETS = 1 << 18;
    private static final int RUNS = 3;

    private final float[] weights = new float[BUCKETS * NameModel.LABELS];
    private final double[] sums = new double[BUCKETS * NameModel.LABELS];
    private final float[] transitions = new float[NameModel.LABELS * NameModel.LABELS];
    private final double[] transitionSums = new double[transitions.length];
    private int step = 1;

    private NameTrainer() {}

    /** Arguments: the JSONL file of sentences, the file to write, the seed, the number of epochs. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("usage: NameTrainer SENTENCES.jsonl OUTPUT.gz SEED EPOCHS");
        }
        List<TrainingSentence> sentences = TrainingSentences.read(Path.of(arguments[0]));
        NameModel model = train(sentences, Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
        try (DataOutputStream out = new DataOutputStream(
                new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))))) {
            model.write(out);
        }
    }

    /**
     * The same sentences, seed and number of epochs give the same model: the mean of {@link #RUNS} runs that read the sentences in
     * other orders, since what a single run learns last weighs too much.
     */
    static NameModel train(List<TrainingSentence> sentences, long seed, int epochs) {
        Random random = new Random(seed);
        float[] weights = new float[BUCKETS * NameModel.LABELS];
        float[] transitions = new float[NameModel.LABELS * NameModel.LABELS];
        for (int run = 0; run < RUNS; run++) {
            NameTrainer trainer = new NameTrainer();
            List<TrainingSentence> shuffled = new ArrayList<>(sentences);
            for (int epoch = 0; epoch < epochs; epoch++) {
                Collections.shuffle(shuffled, random);
                shuffled.forEach(trainer::learn);
            }
            trainer.addMeans(weights, transitions);
        }
        return NameModel.quantized(weights, transitions);
    }

    private void learn(TrainingSentence sentence) {
        int[][] rows = rows(sentence);
        float[] scores = scores(rows);
        int[] guess = NameModel.viterbi(scores, transitions, null);
        if (!sentence.agrees(guess)) {
            int[] target = NameModel.viterbi(scores, transitions, sentence.allowed());
            move(rows, target, 1);
            move(rows, guess, -1);
        }
        step++;
    }

    private static int[][] rows(TrainingSentence sentence) {
        NameFeatures features = new NameFeatures(sentence.text(), sentence.words(), BUCKETS);
        int[][] rows = new int[sentence.text().length()][];
        int[] row = new int[NameFeatures.MOST];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOf(row, features.at(i, row));
        }
        return rows;
    }

    private float[] scores(int[][] rows) {
        float[] scores = new float[rows.length * NameModel.LABELS];
        for (int i = 0; i < rows.length; i++) {
            for (int feature : rows[i]) {
                for (int label = 0; label < NameModel.LABELS; label++) {
                    scores[i * NameModel.LABELS + label] += weights[feature * NameModel.LABELS + label];
                }
            }
        }
        return scores;
    }

    private void move(int[][] rows, int[] labels, float by) {
        for (int i = 0; i < rows.length; i++) {
            for (int feature : rows[i]) {
                int index = feature * NameModel.LABELS + labels[i];
                weights[index] += by;
                sums[index] += (double) by * step;
            }
            if (i > 0) {
                int index = labels[i - 1] * NameModel.LABELS + labels[i];
                transitions[index] += by;
                transitionSums[index] += (double) by * step;
            }
        }
    }

    /** Adds the mean of the weights over all steps: the last weight less what came to it late. */
    private void addMeans(float[] meanWeights, float[] meanTransitions) {
        for (int i = 0; i < weights.length; i++) {
            meanWeights[i] += (float) (weights[i] - sums[i] / step);
        }
        for (int i = 0; i < transitions.length; i++) {
            meanTransitions[i] += (float) (transitions[i] - transitionSums[i] / step);
        }
    }
}
