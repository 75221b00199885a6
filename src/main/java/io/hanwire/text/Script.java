package io.hanwire.text;

/** The script that a text is written in. */
public enum Script {
    /** Simplified characters (简体). */
    HANS("zh-Hans"),
    /** Traditional characters (繁體). */
    HANT("zh-Hant"),
    /** Not Chinese. */
    OTHER("und");

    private final String tag;

    Script(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, {@code "zh-Hans"}. */
    public String tag() {
        return tag;
    }
}
