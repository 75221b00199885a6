package io.hanwire.corpus.page;

import io.hanwire.text.Tsv;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The date of publication where only a script of the page has it. */
final class ScriptDates {

    private static final List<String> NAMES = Tsv.rows(ScriptDates.class, "script-dates.tsv", 1).stream()
            .flatMap(row -> Tsv.words(row[0]).stream())
            .toList();
    private static final Pattern VALUE = Pattern.compile(
            "^[\"']?\\s{0,3}[=:]\\s{0,3}(?:JsDecode\\()?[\"']?(1\\d{9}(?:\\d{3})?|20\\d{2}[-/]\\d{1,2}[-/]\\d{1,2}[^\"';,]{0,20})");

    private ScriptDates() {}

    /** The first value of a name that is known to hold the date, or null. */
    static @Nullable String find(Document page) {
        List<Element> scripts = page.select("script:not([src]):not([type=application/ld+json])");
        for (String name : NAMES) {
            for (Element script : scripts) {
                String found = find(script.data(), name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable String find(String script, String name) {
        for (int at = script.indexOf(name); at >= 0; at = script.indexOf(name, at + name.length())) {
            boolean whole = at == 0 || !Character.isJavaIdentifierPart(script.charAt(at - 1));
            int end = at + name.length();
            Matcher value = VALUE.matcher(script.substring(end, Math.min(script.length(), end + 60)));
            if (whole && value.find()) {
                return value.group(1);
            }
        }
        return null;
    }
}
