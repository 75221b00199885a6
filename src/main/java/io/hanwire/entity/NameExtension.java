package io.hanwire.entity;

import io.hanwire.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Widens a company's name to all that names the company: 小米 → 小米集团, 英伟达 → 英伟达中国, 美光科技 → 美国美光科技. Immutable and
 * safe for use by several threads.
 */
final class NameExtension {

    private static final String CLAUSE_STARTS = "，。；：！？、,;:!?\n“”\"「」『』（）()〔〕 　和与及";

    /** Regions that large companies have a company of. */
    private static final List<String> DIVISIONS = List.of("大中华区", "大中华", "亚太区", "中国");

    private static final List<String> UNITS = List.of("研发中心", "研究中心", "分公司", "分行", "支行", "办事处", "事业群");

    /** What stands after 公司 where it is no part of the name: 小米公司债. */
    private static final String NOT_COMPANY = "债法章制化";

    private final NameBoundary boundary;
    private final Places places;
    /** What follows a company's name and leaves it the same company, the longest first. */
    private final List<String> suffixes;

    NameExtension(NameBoundary boundary, Places places) {
        this.boundary = boundary;
        this.places = places;
        this.suffixes = boundary.words("same").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
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
        int wide = end;
        for (String division : DIVISIONS) {
            if (text.startsWith(division, wide) && !startsWithAny(text, wide + division.length())) {
                wide += division.length();
                break;
            }
        }
        for (String suffix : suffixes) {
            int after = wide + suffix.length();
            if (text.startsWith(suffix, wide)
                    && (after == text.length() || NOT_COMPANY.indexOf(text.charAt(after)) < 0)) {
                return after;
            }
        }
        return wide;
    }

    /** The end of a unit of the company, with the place before it: 「北京研发中心」, 「济南分行」. */
    private int unitEnd(String text, int end) {
        int place = places.startingAt(text, end);
        for (String unit : UNITS) {
            if (text.startsWith(unit, end + place)) {
                return end + place + unit.length();
            }
        }
        return end;
    }

    private boolean startsWithAny(String text, int at) {
        return boundary.words("region-unit").stream().anyMatch(word -> text.startsWith(word, at));
    }

    private int start(String text, int start) {
        int place = places.endingAt(text, start);
        int before = start - place;
        boolean opensClause = before == 0 || before > 0 && CLAUSE_STARTS.indexOf(text.charAt(before - 1)) >= 0;
        return place > 0 && opensClause ? before : start;
    }
}
