package io.hanwire.entity;

import io.hanwire.language.Word;
import io.hanwire.language.WordSegmenter;
import io.hanwire.language.WordUse;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one article which candidates are meant. A name that is unambiguous is; an ambiguous one is where its entity, its
 * maker or its company is named elsewhere in the article, where its ticker or a telling word stands beside it, or where it
 * stands in a list with a name that is meant.
 */
final class Resolver {

    private static final List<String> LIST_JOINTS = List.of("、", "以及", "和", "与", "及", "/");

    private static final int ROUNDS = 3;

    /** How much of the text before a name is split into words. */
    private static final int CONTEXT = 10;

    /** An article that names so many companies of a sector speaks of it. */
    private static final int SECTOR_NAMES = 3;

    private final String text;
    private final List<Candidate> candidates;
    private final SupportWords supportWords;
    private final Map<Integer, Bracket> bracketsByNameEnd = new HashMap<>();
    private final EntityRegistry registry;
    /** Ids of entities that the article speaks of, and of their makers. */
    private final Set<String> present = new HashSet<>();

    /** The sectors of the companies that the article names, with their ids. */
    private final Map<String, Set<String>> sectors = new HashMap<>();

    private final Set<Candidate> accepted = new HashSet<>();
    private final Map<Integer, List<Candidate>> acceptedByStart = new HashMap<>();
    private final Map<Integer, List<Candidate>> acceptedByEnd = new HashMap<>();
    private final Map<Span, Candidate> bySpan = new HashMap<>();
    private final Map<Integer, Bracket> bracketsByEnd = new HashMap<>();
    /** Ids of entities of which the article has a name of more than two characters. */
    private final Set<String> longNamed = new HashSet<>();

    private @Nullable List<Span> rejected;

    Resolver(
            String text,
            List<Candidate> candidates,
            List<Bracket> brackets,
            EntityRegistry registry,
            SupportWords supportWords) {
        this.text = text;
        this.candidates = new ArrayList<>(candidates);
        this.candidates.sort(Comparator.comparing(Candidate::span));
        this.supportWords = supportWords;
        this.registry = registry;
        for (Bracket bracket : brackets) {
            bracketsByNameEnd.put(bracket.nameEnd(), bracket);
            bracketsByEnd.put(bracket.span().end(), bracket);
        }
        this.candidates.forEach(candidate -> bySpan.putIfAbsent(candidate.span(), candidate));
    }

    /** The mentions of candidates that are meant; overlapping ones are still among them. */
    List<Mention> accepted() {
        for (Candidate candidate : candidates) {
            if (!candidate.ambiguous()) {
                accept(candidate);
            }
        }
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = false;
            for (Candidate candidate : candidates) {
                if (!accepted.contains(candidate) && supported(candidate)) {
                    accept(candidate);
                    changed = true;
                }
            }
        }
        return candidates.stream()
                .filter(accepted::contains)
                .map(Candidate::mention)
                .toList();
    }

    /** Ids of what the article names, and of its makers. */
    Set<String> present() {
        return present;
    }

    /** Whether the article has a name of {@code entity} that is long enough to be nothing else. */
    boolean hasLongName(Entity entity) {
        return entity.id() != null && longNamed.contains(entity.id());
    }

    /** The entity of an ambiguous name at exactly {@code span} that nothing supported, or null. */
    @Nullable
    Entity rejected(Span span) {
        Candidate candidate = bySpan.get(span);
        return candidate == null || accepted.contains(candidate)
                ? null
                : candidate.entry().entity();
    }

    /** Whether an ambiguous name that nothing supported stands in {@code sentence}. */
    boolean hasRejected(Span sentence) {
        return rejectedSpans().stream().anyMatch(sentence::contains);
    }

    private List<Span> rejectedSpans() {
        if (rejected == null) {
            rejected = candidates.stream()
                    .filter(candidate -> !accepted.contains(candidate))
                    .map(Candidate::span)
                    .toList();
        }
        return rejected;
    }

    private void accept(Candidate candidate) {
        accepted.add(candidate);
        acceptedByStart
                .computeIfAbsent(candidate.span().start(), at -> new ArrayList<>(1))
                .add(candidate);
        acceptedByEnd
                .computeIfAbsent(candidate.span().end(), at -> new ArrayList<>(1))
                .add(candidate);
        if (candidate.span().length() > 2) {
            longNamed.add(candidate.entry().id());
        }
        present.add(candidate.entry().id());
        String sector = candidate.entry().sector();
        if (sector != null && candidate.entry().entity().type() == EntityType.COMPANY) {
            sectors.computeIfAbsent(sector, s -> new HashSet<>())
                    .add(candidate.entry().id());
        }
        String maker = candidate.entry().entity().maker();
        if (maker != null) {
            present.add(maker);
        }
    }

    private boolean supported(Candidate candidate) {
        Entity entity = candidate.entry().entity();
        if (supportWords.contradicted(text, candidate.span(), entity.type())) {
            return false;
        }
        boolean named =
                present.contains(candidate.entry().id()) || entity.maker() != null && present.contains(entity.maker());
        if (hasTicker(candidate) || inList(candidate)) {
            return true;
        }
        if (isModified(candidate.span())) {
            return false;
        }
        return named
                || inSector(candidate)
                || supportWords.support(
                        text,
                        candidate.span(),
                        entity.type(),
                        WordSegmenter.use(candidate.span().of(text)) == WordUse.DESCRIPTION);
    }

    private boolean hasTicker(Candidate candidate) {
        Bracket bracket = bracketsByNameEnd.get(candidate.span().end());
        return bracket != null
                && bracket.tickers().stream()
                        .anyMatch(ticker -> registry.byTicker(ticker).contains(candidate.entry()));
    }

    /**
     * Whether a common word is one here: 「在AI浪潮中」, 「造富浪潮」. What is modified by the word before it, or is a place in which
     * something is, is no company, though the article names 浪潮信息.
     */
    private boolean isModified(Span span) {
        if (WordSegmenter.use(span.of(text)) == WordUse.NAME) {
            return false;
        }
        if (span.end() < text.length() && "中下里内".indexOf(text.charAt(span.end())) >= 0) {
            return true;
        }
        if (SupportWords.opensClause(text, span.start())) {
            return false;
        }
        int from = Math.max(0, span.start() - CONTEXT);
        Word before = WordSegmenter.words(text.substring(from, span.start())).getLast();
        return switch (before.tag().charAt(0)) {
            case 'n', 'a', 'b', 'u', 'x', 'g', 'j', 'l' -> !supportWords.isRole(before.text());
            default -> before.tag().equals("vn");
        };
    }

    /** Whether it opens its clause in an article that speaks of its sector: 「5、苹果以960万台排名第五」 after 华为 and OPPO. */
    private boolean inSector(Candidate candidate) {
        int end = candidate.span().end();
        return candidate.entry().sector() != null
                && candidate.entry().entity().type() == EntityType.COMPANY
                && sectors.getOrDefault(candidate.entry().sector(), Set.of()).size() >= SECTOR_NAMES
                && SupportWords.opensClause(text, candidate.span().start())
                && (end == text.length() || "的地得化性型".indexOf(text.charAt(end)) < 0);
    }

    /** Whether an accepted name of the same type stands beside it in a list: 「苹果、三星和小米」. */
    private boolean inList(Candidate candidate) {
        return isType(acceptedByEnd.get(listedBefore(candidate.span().start())), candidate)
                || isType(acceptedByStart.get(listedAfter(candidate.span().end())), candidate);
    }

    private static boolean isType(@Nullable List<Candidate> others, Candidate candidate) {
        EntityType type = candidate.entry().entity().type();
        return others != null
                && others.stream().anyMatch(other -> other.entry().entity().type() == type);
    }

    /** Where the name ends that a list has before the one at {@code start}, or -1. */
    private int listedBefore(int start) {
        int at = skipSpace(start, -1);
        for (String joint : LIST_JOINTS) {
            if (text.startsWith(joint, at - joint.length())) {
                int end = skipSpace(at - joint.length(), -1);
                Bracket bracket = bracketsByEnd.get(end);
                return bracket == null ? end : bracket.nameEnd();
            }
        }
        return -1;
    }

    /** Where the name begins that a list has after the one that ends at {@code end}, or -1. */
    private int listedAfter(int end) {
        Bracket bracket = bracketsByNameEnd.get(end);
        int at = skipSpace(bracket == null ? end : bracket.span().end(), 1);
        for (String joint : LIST_JOINTS) {
            if (text.startsWith(joint, at)) {
                return skipSpace(at + joint.length(), 1);
            }
        }
        return -1;
    }

    private int skipSpace(int offset, int direction) {
        int look = direction > 0 ? offset : offset - 1;
        boolean space = look >= 0 && look < text.length() && NameFolding.isSpace(text.charAt(look));
        return space ? offset + direction : offset;
    }
}
