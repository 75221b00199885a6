package io.hanwire.ingest;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.corpus.Input;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;

/** A part of what reading one input gave; the pieces of an input come in order, {@link Begin} first and {@link End} last. */
sealed interface Piece {

    record Begin(Input input) implements Piece {}

    record Read(AnalyzedArticle analyzed, Fingerprint fingerprint, ReadNotes notes) implements Piece {}

    record Refused(Rejection rejection) implements Piece {}

    /** The program itself failed on an article: a fault of the program, counted and named like any other rejection. */
    record Failed(Article article, ReadNotes notes, String failure) implements Piece {}

    /** @param hash the SHA-256 of the bytes read, or {@code ""} where they could not be read whole */
    record End(Input input, String hash, long bytes) implements Piece {}
}
