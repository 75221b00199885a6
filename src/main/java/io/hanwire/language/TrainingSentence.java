package io.hanwire.language;

/**
 * A sentence of which some labels are known.
 *
 * @param text as {@link SentenceView#text()} gives it
 * @param allowed for each character the set of labels, as bits, that agrees with the marks
 */
record TrainingSentence(String text, Segmentation words, int[] allowed) {

    boolean agrees(int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if ((allowed[i] & 1 << labels[i]) == 0) {
                return false;
            }
        }
        return true;
    }
}
