package io.hanwire.index.analysis;

import io.hanwire.script.Canonicalizer;
import java.io.Reader;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;

/** Text in either script to the terms of one kind; offsets are those of the original text. */
public final class CanonicalAnalyzer extends Analyzer {

    private final Canonicalizer canonicalizer;
    private final Supplier<Tokenizer> tokenizers;

    /**
     * @param tokenizers {@code WordTokenizer::new}, {@code PairTokenizer::new} or {@code CharacterTokenizer::new}
     */
    public CanonicalAnalyzer(Canonicalizer canonicalizer, Supplier<Tokenizer> tokenizers) {
        this.canonicalizer = canonicalizer;
        this.tokenizers = tokenizers;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new CanonicalCharFilter(reader, canonicalizer);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(tokenizers.get());
    }
}
