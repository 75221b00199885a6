package io.hanwire.corpus;

import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;

/** Takes what a reader finds in a file, in the order in which it stands there. What a sink throws ends the reading. */
public interface Sink {

    void article(Article article, ReadNotes notes);

    void rejected(Rejection rejection);
}
