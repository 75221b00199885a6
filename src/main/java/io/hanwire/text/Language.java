package io.hanwire.text;

/**
 * Script and region of a text.
 *
 * <p>Traditional characters with mainland wording (a mainland article run through a converter) are {@code HANT} with region
 * {@code CN}: 「沐曦集成電路」.
 */
public record Language(Script script, Region region) {

    public static final Language SIMPLIFIED = new Language(Script.HANS, Region.CN);
    public static final Language TAIWAN = new Language(Script.HANT, Region.TW);
    public static final Language HONG_KONG = new Language(Script.HANT, Region.HK);
    /** Traditional characters with mainland wording. */
    public static final Language CONVERTED = new Language(Script.HANT, Region.CN);

    /** The BCP 47 tag: {@code zh-Hans-CN}, {@code zh-Hant-TW}, {@code zh-Hant-HK}, {@code zh-Hant-CN}, {@code und}. */
    public String tag() {
        return script == Script.OTHER ? script.tag() : script.tag() + "-" + region.name();
    }

    /** Reads what {@link #tag()} writes; throws {@link IllegalArgumentException} naming any other tag. */
    public static Language of(String tag) {
        if (tag.equals(Script.OTHER.tag())) {
            return new Language(Script.OTHER, Region.CN);
        }
        for (Script script : Script.values()) {
            for (Region region : Region.values()) {
                Language language = new Language(script, region);
                if (language.tag().equals(tag)) {
                    return language;
                }
            }
        }
        throw new IllegalArgumentException("Unknown language tag '" + tag + "'; known are zh-Hans-CN, zh-Hant-TW, "
                + "zh-Hant-HK, zh-Hant-CN, zh-Hans-MY, zh-Hans-SG and und");
    }
}
