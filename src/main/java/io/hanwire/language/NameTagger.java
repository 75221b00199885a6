package io.hanwire.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Finds names of companies that no list has, by the words around them and the characters in them. Immutable and safe for use by
 * several threads.
 *
 * <p>Of 「晶岛微电子与海岸银行签署协议」 it finds 晶岛微电子 and 海岸银行. It reads some 100,000 characters a second; what it finds is
 * right about three times in four.
 */
public final class NameTagger {

    private static final String RESOURCE = "company-names.gz";

    private final NameModel model;

    NameTagger(NameModel model) {
        this.model = model;
    }

    /** The tagger that ships with the program. Its weights and HanLP's dictionaries are loaded at the first call. */
    public static NameTagger shipped() {
        return Shipped.TAGGER;
    }

    /** The companies' names in {@code sentence}, canonical text, in order; spans count in it. */
    public List<TaggedName> companies(String sentence) {
        return read(sentence).names();
    }

    /** The names and the words of {@code sentence}, canonical text; spans count in it. */
    public TaggedSentence read(String sentence) {
        SentenceView view = SentenceView.of(sentence);
        String text = view.text();
        List<Word> words = WordSegmenter.words(text);
        float[] scores = model.scores(NameFeatures.of(text, words, model.buckets()));
        int[] labels = model.decode(scores);
        List<TaggedName> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == NameModel.BEGIN || labels[i] == NameModel.SINGLE) {
                start = i;
            }
            if (labels[i] == NameModel.END || labels[i] == NameModel.SINGLE) {
                float margin = model.margin(scores, labels, start, i + 1);
                names.add(new TaggedName(view.original(sentence, start, i + 1), margin));
            }
        }
        List<Word> original = words.stream()
                .map(word -> new Word(
                        word.text(),
                        word.tag(),
                        view.original(sentence, word.start(), word.end()).start()))
                .toList();
        return new TaggedSentence(original, names);
    }

    private static final class Shipped {

        static final NameTagger TAGGER = read();

        private static NameTagger read() {
            try (InputStream in = NameTagger.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The resource " + RESOURCE + " is missing from the program");
                }
                NameModel model =
                        NameModel.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16))));
                return new NameTagger(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
