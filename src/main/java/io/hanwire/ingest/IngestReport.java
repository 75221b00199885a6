package io.hanwire.ingest;

/**
 * What became of everything that one ingest saw. An article, or a part of a file that should have been one, is in exactly one
 * of {@code indexed}, {@code unchanged}, {@code duplicate} and {@code rejected}; the four add up to {@link #seen()}.
 *
 * @param inputs the files that were looked at
 * @param read the files whose bytes were read, since they are new or changed
 * @param indexed articles new in the index or newly read
 * @param unchanged articles that the index has from files that have not changed
 * @param duplicate articles whose text the index already has from another place
 * @param rejected inputs, or parts of them, that gave no article
 * @param removed files whose articles were taken out since the file is gone
 * @param facts facts of the articles indexed
 * @param links links that were not followed
 */
public record IngestReport(
        long inputs,
        long read,
        long indexed,
        long unchanged,
        long duplicate,
        long rejected,
        long removed,
        long facts,
        long links) {

    public long seen() {
        return indexed + unchanged + duplicate + rejected;
    }
}
