package io.hanwire.entity;

import io.hanwire.text.Span;

/**
 * Widens a company's name to all that names the company: 小米 → 小米集团, 英伟达 → 英伟达中国, 美光科技 → 美国美光科技. Immutable and
 * safe for use by several threads.
 */
final class NameExtension {

    private static final String CLAUSE_STARTS = "，。；：！？、,;:!?\n“”\"「」『』（）()〔〕 　和与及";

    /** What stands after 公司 where it is no part of the name: 小米公司债. */
    private static final String NOT_COMPANY = "债法章制化";

    private final Places places;
    /** What follows a company's name and leaves it the same company. */
    private final PhraseSet suffixes;

    /** Regions that large companies have a company of. */
    private final PhraseSet regions;

    private final PhraseSet units;
    private final PhraseSet regionUnits;

    NameExtension(NameBoundary boundary, Places places) {
        this.places = places;
        this.suffixes = PhraseSet.of(boundary.words("same"));
        this.regions = PhraseSet.of(boundary.words("region"));
        this.units = PhraseSet.of(boundary.words("unit"));
        this.regionUnits = PhraseSet.of(boundary.words("region-unit"));
    }

    /** Widens every company among {@code mentions} where what stands beside it belongs to its name. */
    void widen(String text, MentionSet mentions) {
        for (Mention mention : mentions.inOrder()) {
            if (mention.entity().type() == EntityType.COMPANY) {
                Span span = new Span(
                        start(text, mention.span().start()),
                        end(text, mention.span().end()));
                if (!span.equals(mention.span())) {
                    mentions.replace(mention, new Mention(span, mention.entity()));
                }
            }
        }
    }

    private int end(String text, int end) {
        int unit = unitEnd(text, end);
        if (unit > end) {
            return unit;
        }
        int region = regions.lengthAt(text, end);
        int wide = regionUnits.startsAt(text, end + region) ? end : end + region;
        int after = wide + suffixes.lengthAt(text, wide);
        return after < text.length() && NOT_COMPANY.indexOf(text.charAt(after)) >= 0 ? wide : after;
    }

    /** The end of a unit of the company, with the place before it: 「北京研发中心」, 「济南分行」. */
    private int unitEnd(String text, int end) {
        int place = places.startingAt(text, end);
        int unit = units.lengthAt(text, end + place);
        return unit == 0 ? end : end + place + unit;
    }

    private int start(String text, int start) {
        int place = places.endingAt(text, start);
        int before = start - place;
        boolean opensClause = before == 0 || before > 0 && CLAUSE_STARTS.indexOf(text.charAt(before - 1)) >= 0;
        return place > 0 && opensClause ? before : start;
    }
}
