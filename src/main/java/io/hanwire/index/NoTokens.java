package io.hanwire.index;

import org.apache.lucene.analysis.TokenStream;

/**
 * A text without tokens. A document that has such a field has a length, 0, and no other trace of it: the lengths of all documents
 * are then one plain array. Where only one document in twenty has a length, Lucene searches a list of them for every posting it
 * writes, which took a third of the time of a flush.
 */
final class NoTokens extends TokenStream {

    @Override
    public boolean incrementToken() {
        return false;
    }
}
