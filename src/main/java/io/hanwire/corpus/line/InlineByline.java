package io.hanwire.corpus.line;

import io.hanwire.corpus.date.PrintedDates;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bylines that stand inside a paragraph: 「（中央社記者方予晴台北2025年11月3日電）面板雙虎…」, 「…轉盈。（編輯：林家嫺）1141103」. Their
 * fields are read; the paragraph stays as printed.
 */
final class InlineByline {

    private static final int LOOKED_AT = 80;
    private static final Pattern OPENING = Pattern.compile("[【（(〔［\\[《]([^】）)〕］\\]》]{2,60})[】）)〕］\\]》]");
    private static final Pattern AGENCY =
            Pattern.compile("^([\\p{IsHan}A-Za-z]{2,8}?)([\\p{IsHan}]{2,3})?\\d{1,2}月\\d{1,2}日(?:电|電|讯|訊|消息)");
    private static final Pattern CLOSING = Pattern.compile("[（(【〔]([^（(【〔）)】〕]{3,40})[）)】〕]\\s?(?:\\d{7})?$");

    private InlineByline() {}

    static void read(String paragraph, ArticleDraft draft) {
        String start = paragraph.length() > LOOKED_AT ? paragraph.substring(0, LOOKED_AT) : paragraph;
        Matcher opening = OPENING.matcher(start);
        int end = 0;
        while (opening.find() && opening.start() == end) {
            Byline byline = BylineReader.read(opening.group(1), true);
            if (byline != null) {
                draft.take(byline);
            }
            end = opening.end();
        }
        if (end > 0) {
            return;
        }
        Matcher agency = AGENCY.matcher(start);
        if (agency.find()) {
            String place = agency.group(2) == null ? "" : agency.group(2);
            String outlet = agency.group(1) + (BylineLabels.isPlace(place) ? "" : place);
            draft.source(BylineLabels.startsWith(outlet, BylineLabels.Kind.OWN) ? null : outlet);
            PrintedDates.find(agency.group()).stream().findFirst().ifPresent(draft::yearless);
            int after = agency.end();
            while (after < start.length() && Character.isSpaceChar(start.charAt(after))) {
                after++;
            }
            Matcher reporter = OPENING.matcher(start).region(after, start.length());
            Byline byline = reporter.lookingAt() ? BylineReader.read(reporter.group(1), false) : null;
            if (byline != null) {
                draft.take(byline);
            }
        }
    }

    /** The byline that closes the last paragraph. */
    static void readEnd(ArticleDraft draft) {
        List<String> paragraphs = draft.paragraphs();
        if (paragraphs.isEmpty()) {
            return;
        }
        String last = paragraphs.getLast();
        Matcher closing = CLOSING.matcher(last.substring(Math.max(0, last.length() - 60)));
        if (closing.find()) {
            Byline byline = BylineReader.read(closing.group(1), false);
            if (byline != null) {
                draft.take(byline);
            } else if (draft.authors().isEmpty() && BylineReader.isPerson(closing.group(1))) {
                draft.authors(List.of(closing.group(1)));
            }
        }
    }
}
