package io.hanwire.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was printed.
 *
 * @param id stable and unique: the id given with the input, or one derived from content, never from a file name
 * @param path the input's path below the corpus folder with {@code /} between names; {@code "-"} for standard input
 * @param url where it was published, or null where unknown
 * @param title the headline, {@code ""} where there is none
 * @param body the paragraphs, separated by single line feeds, in the original characters
 * @param source the outlet, 「經濟日報」, or null where unknown
 * @param authors the writers; editors (责编) are not among them
 * @param published when, or null where nothing tells
 * @param language script and region of title and body
 */
public record Article(
        String id,
        String path,
        @Nullable String url,
        String title,
        String body,
        @Nullable String source,
        List<String> authors,
        @Nullable Published published,
        Language language) {

    public Article {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(body, "body is null");
        Objects.requireNonNull(language, "language is null");
        authors = List.copyOf(authors);
        if (title.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("title of article " + id + " has a line feed");
        }
    }

    /**
     * The whole text: the title as its first line, where there is one, then the body. All offsets of evidence and
     * highlights count in this text, and {@code show ID --format json} prints it.
     */
    public String text() {
        return title.isEmpty() ? body : title + "\n" + body;
    }

    public Article withPublished(@Nullable Published date) {
        return new Article(id, path, url, title, body, source, authors, date, language);
    }
}
