package io.hanwire.corpus;

import io.hanwire.corpus.page.SiteRule;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Per-site CSS selectors that a user gives in a YAML file:
 *
 * <pre>
 * sites:
 *   - host: news.example.com
 *     title: h1.headline
 *     body: "#artibody"
 *     date: .pub-time
 *     source: .media-name
 *     author: .writer
 *     remove: [.ad, .related]
 * </pre>
 *
 * <p>A page belongs to a site by its URL, that of the input or the one the page declares. Immutable.
 */
public final class SiteRules {

    public static final SiteRules NONE = new SiteRules(List.of());

    private static final Set<String> KEYS = Set.of("host", "title", "body", "date", "source", "author", "remove");

    private final List<SiteRule> rules;

    private SiteRules(List<SiteRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads {@code file}. Throws {@link IllegalArgumentException} that names the file, the site and the field where a key is
     * unknown, a host is missing or a selector is not valid.
     */
    public static SiteRules load(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    }

    static SiteRules parse(String yaml, String name) {
        JsonNode root;
        try {
            root = YAMLMapper.builder().build().readTree(yaml);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + " is not valid YAML: " + e.getOriginalMessage(), e);
        }
        JsonNode sites = root.path("sites");
        if (!sites.isArray()) {
            throw new IllegalArgumentException(name + " has no list \"sites:\"");
        }
        List<SiteRule> rules = new ArrayList<>();
        for (JsonNode site : sites) {
            rules.add(rule(site, name));
        }
        return new SiteRules(rules);
    }

    private static SiteRule rule(JsonNode site, String name) {
        String host = site.path("host").asString("").strip().toLowerCase(Locale.ROOT);
        if (host.isEmpty()) {
            throw new IllegalArgumentException(name + ": a site has no \"host:\": " + site);
        }
        for (String key : site.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(name + ": site " + host + ": unknown key \"" + key + "\"; known are "
                        + KEYS.stream().sorted().toList());
            }
        }
        List<String> remove = new ArrayList<>();
        for (JsonNode selector : site.path("remove")) {
            remove.add(checked(selector.asString(""), name, host, "remove"));
        }
        return new SiteRule(
                host,
                selector(site, "title", name, host),
                selector(site, "body", name, host),
                selector(site, "date", name, host),
                selector(site, "source", name, host),
                selector(site, "author", name, host),
                remove);
    }

    private static @Nullable String selector(JsonNode site, String key, String name, String host) {
        JsonNode value = site.get(key);
        return value == null || value.isNull() ? null : checked(value.asString(""), name, host, key);
    }

    private static String checked(String selector, String name, String host, String key) {
        try {
            QueryParser.parse(selector);
            return selector;
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    name + ": site " + host + ": \"" + key + ": " + selector + "\" is no CSS selector: "
                            + e.getMessage(),
                    e);
        }
    }

    /** The rule for the site of {@code url}, the one with the longest host where several match, or null. */
    @Nullable
    SiteRule of(@Nullable String url) {
        if (url == null || rules.isEmpty()) {
            return null;
        }
        String host = host(url);
        SiteRule best = null;
        for (SiteRule rule : rules) {
            boolean matches = host.equals(rule.host()) || host.endsWith("." + rule.host());
            if (matches && (best == null || rule.host().length() > best.host().length())) {
                best = rule;
            }
        }
        return best;
    }

    private static String host(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
