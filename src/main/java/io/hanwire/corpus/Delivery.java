package io.hanwire.corpus;

import io.hanwire.corpus.encoding.Mojibake;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.Lines;
import io.hanwire.script.LanguageDetector;
import io.hanwire.text.Article;
import io.hanwire.text.Language;
import java.util.function.Consumer;

/** Finishes the articles of one file, hands them to the sink and counts them. */
final class Delivery {

    /** Thrown through the readers when the sink fails, so that no reader takes it for bad content. */
    static final class SinkFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SinkFailure(RuntimeException cause) {
            super(cause);
        }
    }

    private final String path;
    private final Limits limits;
    private final Sink sink;
    private long articles;
    private long documents;
    private boolean empty = true;

    Delivery(String path, Limits limits, Sink sink) {
        this.path = path;
        this.limits = limits;
        this.sink = sink;
    }

    String path() {
        return path;
    }

    /** Whether nothing was handed on yet. */
    boolean isEmpty() {
        return empty;
    }

    /** Whether the file may give no further article; of a file of many documents each counts as one. */
    boolean full() {
        return Math.max(articles, documents) >= limits.articles();
    }

    /**
     * Hands on a document of a file that holds many.
     *
     * @param size how many bytes {@code reading} keeps
     * @param reading hands what the document holds to the delivery it is given, on any thread; may throw a {@link Refusal}
     */
    void document(Place place, int size, Consumer<Delivery> reading) {
        documents++;
        empty = false;
        hand(() -> sink.document(new UnreadDocument(path, limits, place, size, reading)));
    }

    /** Finishes {@code draft} and hands it on, or rejects it where it cannot be an article. */
    void accept(ArticleDraft draft, Place place, Format format, String encoding) {
        Article article;
        ReadNotes notes;
        try {
            if (full()) {
                throw new Refusal(Reason.TOO_MANY, "the file has more than " + limits.articles() + " articles");
            }
            article = finish(draft);
            notes = new ReadNotes(
                    place, format, encoding, draft.editors(), draft.removed(), draft.isPaged(), draft.warnings());
        } catch (Refusal refusal) {
            reject(place, refusal);
            return;
        }
        articles++;
        empty = false;
        hand(() -> sink.article(article, notes));
    }

    void reject(Place place, Refusal refusal) {
        empty = false;
        Rejection rejection = new Rejection(path, place, refusal.reason(), String.valueOf(refusal.getMessage()));
        hand(() -> sink.rejected(rejection));
    }

    private static void hand(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            throw new SinkFailure(e);
        }
    }

    private Article finish(ArticleDraft draft) {
        String title = draft.title() == null ? "" : Lines.single(draft.title());
        String body = String.join("\n", draft.paragraphs());
        if (body.isBlank()) {
            throw new Refusal(Reason.EMPTY, title.isEmpty() ? "no text" : "a title but no text: " + title);
        }
        if ((long) title.length() + body.length() > limits.characters()) {
            throw new Refusal(
                    Reason.TOO_LONG,
                    body.length() + " characters; the limit is " + limits.characters() + " for one article");
        }
        draft.warn(Mojibake.check(title + "\n" + body));
        Language language = draft.language() != null ? draft.language() : LanguageDetector.detect(title + "\n" + body);
        return new Article(
                id(draft, title, body),
                path,
                draft.url(),
                title,
                body,
                draft.source(),
                draft.authors(),
                draft.published() == null ? null : draft.published().in(language.region()),
                language);
    }

    /** The same article gets the same id wherever it lies; the file's name has no part in it. */
    private static String id(ArticleDraft draft, String title, String body) {
        String url = draft.url() == null ? "" : draft.url();
        return draft.id() != null ? draft.id() : ArticleIds.of(url, title, body);
    }
}
