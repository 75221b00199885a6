package io.hanwire.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Takes out of a page what no reader of it sees. */
final class PageCleaner {

    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "select",
            "option",
            "input",
            "textarea",
            "button",
            "audio",
            "video",
            "map",
            "link",
            "meta",
            "dialog",
            "math");

    private PageCleaner() {}

    /** Removes scripts, styles, form controls and hidden elements from {@code page}; its head has been read before. */
    static void clean(Document page) {
        List<Element> unseen = new ArrayList<>();
        NodeVisitor visitor = (Node node, int depth) -> {
            if (node instanceof Element element && isUnseen(element)) {
                unseen.add(element);
            }
        };
        page.body().traverse(visitor);
        unseen.forEach(Element::remove);
    }

    private static boolean isDeadLink(Element element) {
        return element.normalName().equals("a")
                && element.childNodeSize() > 0
                && element.parent() != null
                && element.parent().normalName().equals("p")
                && LinkWords.leadAway(element.text());
    }

    private static boolean isUnseen(Element element) {
        if (INVISIBLE.contains(element.normalName())) {
            return true;
        }
        if (element.hasAttr("hidden") || isDeadLink(element)) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String rules = style.toLowerCase(Locale.ROOT).replace(" ", "");
        // WeChat keeps the text of its pages at visibility:hidden until a script has run.
        return rules.contains("display:none")
                || rules.contains("visibility:hidden") && !element.id().equals("js_content")
                || rules.contains("font-size:0;")
                || rules.contains("text-indent:-999");
    }
}
