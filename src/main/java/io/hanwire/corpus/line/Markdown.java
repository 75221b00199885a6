package io.hanwire.corpus.line;

import io.hanwire.corpus.date.PrintedDates;
import io.hanwire.corpus.guard.Deadline;
import io.hanwire.text.Published;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes plain lines of Markdown: the first heading is the title, table rows keep their cells, links and emphasis their text. */
public final class Markdown {

    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,300}\\]\\([^)]{0,2000}\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]{1,300})\\]\\([^)]{0,2000}\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3}|_{2,3}|~~|`)(?=\\S)([^*_~`]{1,500}?)\\1");
    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t　]+(.*?)[ \\t]*#*");
    private static final Pattern MARKER = Pattern.compile("(?:>[ \\t]?)+|(?:[-*+])[ \\t]+");
    private static final Pattern RULE = Pattern.compile("(?:[-*_=][ \\t]?){3,}");
    private static final Pattern TABLE_RULE =
            Pattern.compile("\\|?[ \\t]*:?-{2,}:?[ \\t]*(?:\\|[ \\t]*:?-{2,}:?[ \\t]*)*\\|?");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z_]{2,20}):[ \\t]*(.{1,300})");
    private static final int LONGEST_FRONT_MATTER = 50;

    private Markdown() {}

    /** Adds the article of {@code lines}, as {@link Lines#of} gives them, to {@code draft}. */
    public static void fill(ArticleDraft draft, List<String> lines, Deadline deadline) {
        int start = frontMatter(draft, lines);
        List<String> plain = new ArrayList<>();
        for (String line : lines.subList(start, lines.size())) {
            deadline.check();
            Matcher heading = HEADING.matcher(line);
            boolean isHeading = heading.matches();
            String text = plain(isHeading ? heading.group(1) : line);
            if (text.isEmpty()) {
                if (!RULE.matcher(line).matches() && !TABLE_RULE.matcher(line).matches()) {
                    draft.remove(line, "image");
                }
            } else if (isHeading && draft.title() == null && plain.isEmpty()) {
                draft.title(text);
            } else {
                plain.add(text);
            }
        }
        TextReader.fill(draft, plain, deadline);
    }

    private static String plain(String line) {
        if (RULE.matcher(line).matches() || TABLE_RULE.matcher(line).matches()) {
            return "";
        }
        String text = IMAGE.matcher(line).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        Matcher marker = MARKER.matcher(text);
        if (marker.lookingAt()) {
            text = text.substring(marker.end());
        }
        if (text.startsWith("|") && text.length() > 2) {
            text = text.endsWith("|") ? text.substring(1, text.length() - 1) : text.substring(1);
            text = String.join(
                    " | ",
                    List.of(text.split("\\|", -1)).stream().map(String::strip).toList());
        }
        return Lines.trim(text);
    }

    /** Reads {@code title:}, {@code date:}, {@code author:} and {@code source:} between two lines of {@code ---}. */
    private static int frontMatter(ArticleDraft draft, List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals("---")) {
            return 0;
        }
        int end = lines.subList(1, Math.min(lines.size(), LONGEST_FRONT_MATTER)).indexOf("---") + 1;
        if (end == 0) {
            return 0;
        }
        for (String line : lines.subList(1, end)) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                take(draft, field.group(1), field.group(2).replaceAll("^[\"']|[\"']$", ""));
            }
        }
        return end + 1;
    }

    private static void take(ArticleDraft draft, String name, String value) {
        switch (name) {
            case "title" -> draft.title(value);
            case "source" -> draft.source(value);
            case "url" -> draft.url(value);
            case "author", "authors" ->
                draft.authors(List.of(value.replaceAll("[\\[\\]]", "").split("[,、] ?")));
            case "date", "published" ->
                PrintedDates.find(value).stream()
                        .findFirst()
                        .ifPresent(date -> draft.published(date.stated(Published.Basis.GIVEN)));
            default -> {
                // other fields of front matter say nothing of the article
            }
        }
    }
}
