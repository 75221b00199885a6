package io.hanwire.corpus;

import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;
import java.util.ArrayList;
import java.util.List;

/** A sink that keeps all it is given. */
final class Collected implements Sink {

    final List<Article> articles = new ArrayList<>();
    final List<ReadNotes> notes = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();

    @Override
    public void article(Article article, ReadNotes note) {
        articles.add(article);
        notes.add(note);
    }

    @Override
    public void rejected(Rejection rejection) {
        rejections.add(rejection);
    }
}
