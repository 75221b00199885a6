package io.hanwire.index;

import org.apache.lucene.analysis.TokenStream;

/**
 * A text without tokens. A document that has such a field has a length, 0, and no other trace of it. Every document of the index that
 * is no article has the field of the text so: the lengths are then one plain array. Where only some documents have one, Lucene searches
 * a list of them for every posting that it writes.
 */
final class NoTokens extends TokenStream {

    @Override
    public boolean incrementToken() {
        return false;
    }
}
