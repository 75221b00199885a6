package io.hanwire.corpus;

import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;

/** Takes what a reader finds in a file, in the order in which it stands there. What a sink throws ends the reading. */
public interface Sink {

    void article(Article article, ReadNotes notes);

    void rejected(Rejection rejection);

    /** Takes a document of a file that holds many; it may be read later and elsewhere, and is read here and now by default. */
    default void document(UnreadDocument document) {
        document.read(this);
    }
}
