package io.hanwire.corpus;

import java.util.Locale;

/** The formats that articles are read from. */
public enum Format {
    HTML,
    MHTML,
    TEXT,
    MARKDOWN,
    JSON,
    JSON_LINES,
    /** RSS or Atom. */
    FEED,
    WARC;

    /** The name for people and exports, {@code "json-lines"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
