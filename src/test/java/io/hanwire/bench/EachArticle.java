package io.hanwire.bench;

import io.hanwire.corpus.ReadNotes;
import io.hanwire.corpus.Sink;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;
import java.util.function.Consumer;

/** Hands on each article; a rejection of generated text is a fault of the benchmark. */
record EachArticle(Consumer<Article> consumer) implements Sink {

    @Override
    public void article(Article article, ReadNotes notes) {
        consumer.accept(article);
    }

    @Override
    public void rejected(Rejection rejection) {
        throw new IllegalStateException(rejection.toString());
    }
}
