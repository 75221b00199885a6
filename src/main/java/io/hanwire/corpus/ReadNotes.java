package io.hanwire.corpus;

import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.line.Removed;
import java.util.List;
import java.util.Objects;

/**
 * How an article was read.
 *
 * @param place which part of the file it was
 * @param format what the file was read as
 * @param encoding what its bytes were in, {@code "GB18030"}
 * @param editors editors, proof-readers and the like (责编), who are no authors
 * @param removed what was left out of the page or text, each with its reason, in the order found
 * @param paged whether the page says that it is one of several of one article: 【1】【2】, 下一页
 * @param warnings damaged characters, impossible dates and the like
 */
public record ReadNotes(
        Place place,
        Format format,
        String encoding,
        List<String> editors,
        List<Removed> removed,
        boolean paged,
        List<String> warnings) {

    public ReadNotes {
        Objects.requireNonNull(place, "place is null");
        Objects.requireNonNull(format, "format is null");
        Objects.requireNonNull(encoding, "encoding is null");
        editors = List.copyOf(editors);
        removed = List.copyOf(removed);
        warnings = List.copyOf(warnings);
    }
}
