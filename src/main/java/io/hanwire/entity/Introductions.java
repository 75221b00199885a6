package io.hanwire.entity;

import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that an article introduces itself: full names and their short forms 「沐曦集成电路（上海）股份有限公司（以下简称“沐曦股份”）」, names with
 * their ticker 「彩晶（6116）」, names with their Latin form 「宇见智能（MetAI）」. They hold for the article.
 */
final class Introductions {

    /** More short names than this are no article's. */
    private static final int MOST = 200;

    private static final int LONGEST_SHORT_NAME = 20;

    private static final Pattern BRACKET = Pattern.compile("[(（][^()（）]{1,12}[)）]");

    private final String text;
    private final MentionSet mentions;
    private final EntityRegistry registry;
    private final NameBoundary boundary;
    private final QuotedNames quotedNames;
    private final Places places;
    /** Surface → entity, for the whole article. */
    private final Map<String, Entity> introduced = new HashMap<>();

    Introductions(
            String text,
            MentionSet mentions,
            EntityRegistry registry,
            NameBoundary boundary,
            QuotedNames quotedNames,
            Places places) {
        this.text = text;
        this.mentions = mentions;
        this.registry = registry;
        this.boundary = boundary;
        this.quotedNames = quotedNames;
        this.places = places;
    }

    /** Finds what the article introduces, and adds the places of it. */
    void add(List<Bracket> brackets) {
        addFullNames();
        brackets.forEach(this::read);
        quotedNames.find(text).forEach(span -> mention(span, entityOf(span.of(text))));
    }

    /** Adds a mention wherever an introduced name stands, the longer names first. */
    void addEverywhere() {
        if (introduced.isEmpty()) {
            return;
        }
        for (NameOccurrences.Name name : new NameOccurrences(introduced.keySet()).in(text)) {
            Entity entity = introduced.get(name.text());
            for (int start : name.starts()) {
                int end = start + name.text().length();
                if (NameMatcher.standsWhole(text, start, end)) {
                    mentions.addOverShorter(new Mention(new Span(start, end), entity));
                }
            }
        }
    }

    /** The entity that {@code name} stands for in this article; a new one where nothing said so before. */
    Entity entityOf(String name) {
        return introduced.computeIfAbsent(name, n -> Entity.unregistered(n, EntityType.COMPANY));
    }

    private void addFullNames() {
        for (String suffix : boundary.suffixes()) {
            for (int at = text.indexOf(suffix); at >= 0; at = text.indexOf(suffix, at + 1)) {
                int end = at + suffix.length();
                Mention known = mentions.endingAt(end);
                if (known != null && !known.entity().registered()) {
                    introduceShortNames(known.span(), at, known.entity());
                }
                if (known != null || !mentions.isFree(new Span(at, end))) {
                    continue;
                }
                int start = boundary.start(text, end, 0);
                if (start >= 0 && at - start >= 2) {
                    addFullName(new Span(start, end), text.substring(start, at));
                }
            }
        }
    }

    private void addFullName(Span span, String stem) {
        String name = span.of(text);
        Entity registered = registeredHead(span);
        Entity entity = registered != null ? registered : entityOf(name);
        if (mentions.addOverShorter(new Mention(span, entity))) {
            introduce(name, entity);
            shortNames(stem).forEach(shortName -> introduce(shortName, entity));
        }
    }

    private void introduceShortNames(Span full, int stemEnd, Entity entity) {
        if (stemEnd - full.start() >= 2) {
            shortNames(text.substring(full.start(), stemEnd)).forEach(name -> introduce(name, entity));
        }
    }

    /** 「小米集团有限公司」 is 小米, 「上海小米…」 may be another body. */
    private @Nullable Entity registeredHead(Span span) {
        List<RegistryEntry> known = registry.named(span.of(text));
        return known.isEmpty() ? null : known.getFirst().entity();
    }

    /** 深圳晶岛微电子科技 → 晶岛微电子科技, 晶岛微电子, 晶岛; a single remaining character is no name. */
    private List<String> shortNames(String stem) {
        List<String> names = new ArrayList<>();
        String core = BRACKET.matcher(stem).replaceAll("");
        int place = places.startingAt(core, 0);
        if (place > 0 && core.length() - place >= 2) {
            core = core.substring(place);
            names.add(core);
        }
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (String word : boundary.words("industry")) {
                if (core.endsWith(word) && core.length() - word.length() >= 2) {
                    core = core.substring(0, core.length() - word.length());
                    names.add(core);
                    names.add(core + "股份");
                    shorter = true;
                    break;
                }
            }
        }
        names.removeIf(name -> places.isPlace(name) || boundary.isGeneric(name));
        return names;
    }

    private void read(Bracket bracket) {
        Mention named = mentions.endingAt(bracket.nameEnd());
        Entity entity = named == null ? null : named.entity();
        if (entity == null) {
            entity = byTicker(bracket);
        }
        if (entity == null) {
            entity = byFullName(bracket);
        }
        if (entity == null || entity.type() != EntityType.COMPANY && entity.type() != EntityType.INSTITUTION) {
            return;
        }
        for (String part : bracket.parts()) {
            String shortName = shortName(part);
            if (shortName != null) {
                introduce(shortName, entity);
            } else if (isLatinName(part) && named != null) {
                introduce(part, entity);
            }
        }
    }

    /** The company whose ticker the bracket holds, with the name before it as its mention. */
    private @Nullable Entity byTicker(Bracket bracket) {
        List<String> tickers = bracket.tickers();
        if (tickers.isEmpty()) {
            return null;
        }
        boolean sure = tickers.stream().anyMatch(t -> Ticker.hasMarket(t) || Ticker.hasExchange(t));
        for (String ticker : tickers) {
            for (RegistryEntry entry : registry.byTicker(ticker)) {
                int start = initialsStart(bracket.nameEnd(), entry);
                if (start >= 0) {
                    return mention(new Span(start, bracket.nameEnd()), entry.entity());
                }
            }
        }
        if (!sure && Ticker.looksLikeYear(tickers.getFirst())) {
            return null;
        }
        int start = boundary.start(text, bracket.nameEnd(), 0);
        if (start < 0 || bracket.nameEnd() - start > 14) {
            return null;
        }
        Span span = new Span(start, bracket.nameEnd());
        return mention(span, entityOf(withoutShareClass(span.of(text))));
    }

    /** 晨曜医疗-B, 快手-W as Hong Kong's exchange lists them: the mark of the share class is no part of the name. */
    private static String withoutShareClass(String name) {
        int dash = name.lastIndexOf('-');
        boolean marked = dash >= 2
                && dash >= name.length() - 3
                && name.substring(dash + 1).chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return marked && dash + 1 < name.length() ? name.substring(0, dash) : name;
    }

    /** Where the longest short form of {@code entry} that ends at {@code end} begins: 国寿 of 中国人寿; -1 for none. */
    private int initialsStart(int end, RegistryEntry entry) {
        int best = -1;
        for (String name : entry.names()) {
            String folded = NameFolding.fold(name);
            int start = end;
            int left = folded.length();
            while (start > 0 && NameFolding.isHan(text.charAt(start - 1))) {
                int found = folded.lastIndexOf(text.charAt(start - 1), left - 1);
                if (found < 0 || left == 0) {
                    break;
                }
                left = found;
                start--;
            }
            if (end - start >= 2 && (best < 0 || start < best)) {
                best = start;
            }
        }
        return best;
    }

    /** 「魔形智能（上海魔形智能科技有限公司）」: the words before the bracket that its full name holds. */
    private @Nullable Entity byFullName(Bracket bracket) {
        for (String part : bracket.parts()) {
            if (boundary.suffixes().stream().noneMatch(part::endsWith)) {
                continue;
            }
            int start = bracket.nameEnd();
            while (start > 0 && part.contains(text.substring(start - 1, bracket.nameEnd()))) {
                start--;
            }
            Mention full = mentions.endingAt(bracket.span().end() - 1);
            if (bracket.nameEnd() - start >= 2 && full != null) {
                return mention(new Span(start, bracket.nameEnd()), full.entity());
            }
        }
        return null;
    }

    private Entity mention(Span span, Entity entity) {
        mentions.addOverShorter(new Mention(span, entity));
        introduce(span.of(text), entity);
        return entity;
    }

    private void introduce(String name, Entity entity) {
        if (introduced.size() < MOST && name.length() >= 2 && !boundary.isGeneric(name)) {
            introduced.putIfAbsent(name, entity);
        }
    }

    /** The short name in a part such as 「以下简称“沐曦股份”」, or null. */
    private @Nullable String shortName(String part) {
        String rest = null;
        for (String label : boundary.words("label")) {
            if (part.startsWith(label) && (rest == null || part.length() - label.length() < rest.length())) {
                rest = part.substring(label.length());
            }
        }
        if (rest == null) {
            return null;
        }
        String name = strip(rest);
        boolean fits = name.length() >= 2 && name.length() <= LONGEST_SHORT_NAME;
        return fits && !boundary.isGeneric(name) ? name : null;
    }

    /** {@code rest} without a colon, 为 or quotation marks, up to the first closing one. */
    private static String strip(String rest) {
        int start = 0;
        while (start < rest.length() && "：:为“\"「『《'‘ ".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < rest.length() && "”\"」』》'’".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(start, end).strip();
    }

    private static boolean isLatinName(String part) {
        return part.length() >= 3
                && part.length() <= 30
                && Character.isUpperCase(part.charAt(0))
                && part.chars().anyMatch(c -> c >= 'a' && c <= 'z')
                && part.chars().allMatch(c -> NameFolding.isLatin((char) c) || " .-&'".indexOf(c) >= 0);
    }
}
