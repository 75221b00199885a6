package io.hanwire.entity;

import io.hanwire.language.Word;
import io.hanwire.language.WordSegmenter;
import io.hanwire.language.WordUse;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
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

    /** By how much a word of the dictionary is longer than a name that it begins with. */
    private static final int LONGEST_REST = 2;

    /** How much of the text before a name is split into words. */
    private static final int CONTEXT = 10;

    /** An article that names so many companies of a sector speaks of it. */
    private static final int SECTOR_NAMES = 3;

    private final String text;
    private final List<Candidate> candidates;
    private final SupportWords supportWords;
    private final NameBoundary boundary;
    private final Map<Integer, Bracket> bracketsByNameEnd = new HashMap<>();
    private final EntityRegistry registry;
    /** Ids of entities that the article speaks of, and of their makers. */
    private final Set<String> present = new HashSet<>();

    /** The sectors of the companies that the article names, with their ids. */
    private final Map<String, Set<String>> sectors = new HashMap<>();

    /** Whether the candidate of the same index is meant. */
    private final boolean[] accepted;

    /** Whether the text around the candidate of the same index speaks for it or against it, once that was asked. */
    private final @Nullable Surroundings[] surroundings;

    private final BitSet acceptedStarts = new BitSet();
    private final BitSet acceptedEnds = new BitSet();
    private final Map<Integer, Bracket> bracketsByEnd = new HashMap<>();
    /** The length of the longest name of each entity, by id, that the article has. */
    private final Map<String, Integer> longestNames = new HashMap<>();

    Resolver(
            String text,
            List<Candidate> candidates,
            List<Bracket> brackets,
            EntityRegistry registry,
            SupportWords supportWords,
            NameBoundary boundary) {
        this.text = text;
        this.candidates = new ArrayList<>(candidates);
        this.candidates.sort((a, b) -> a.span().compareTo(b.span()));
        this.accepted = new boolean[candidates.size()];
        this.surroundings = new Surroundings[candidates.size()];
        this.supportWords = supportWords;
        this.boundary = boundary;
        this.registry = registry;
        for (Bracket bracket : brackets) {
            bracketsByNameEnd.put(bracket.nameEnd(), bracket);
            bracketsByEnd.put(bracket.span().end(), bracket);
        }
    }

    /** The mentions of candidates that are meant; overlapping ones are still among them. */
    List<Mention> accepted() {
        for (int i = 0; i < accepted.length; i++) {
            if (!candidates.get(i).ambiguous()) {
                accept(i);
            }
        }
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = false;
            for (int i = 0; i < accepted.length; i++) {
                if (!accepted[i] && supported(i)) {
                    accept(i);
                    changed = true;
                }
            }
        }
        List<Mention> mentions = new ArrayList<>(accepted.length);
        for (int i = 0; i < accepted.length; i++) {
            if (accepted[i]) {
                mentions.add(candidates.get(i).mention());
            }
        }
        return mentions;
    }

    /** Ids of what the article names, and of its makers. */
    Set<String> present() {
        return present;
    }

    /** Whether the article has a name of {@code entity} that is longer than {@code length}. */
    boolean hasLongerName(Entity entity, int length) {
        return entity.id() != null && longestNames.getOrDefault(entity.id(), 0) > length;
    }

    /** The entity of an ambiguous name at exactly {@code span} that nothing supported, or null. */
    @Nullable
    Entity rejected(Span span) {
        int first = firstFrom(span.start());
        for (int i = first; i < accepted.length && candidates.get(i).span().start() == span.start(); i++) {
            if (candidates.get(i).span().equals(span)) {
                return accepted[i] ? null : candidates.get(i).entry().entity();
            }
        }
        return null;
    }

    /** Whether an ambiguous name that nothing supported stands in {@code sentence}. */
    boolean hasRejected(Span sentence) {
        for (int i = firstFrom(sentence.start()); i < accepted.length; i++) {
            Span span = candidates.get(i).span();
            if (span.start() >= sentence.end()) {
                return false;
            }
            if (!accepted[i] && sentence.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first candidate that begins at {@code offset} or after it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = accepted.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (candidates.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void accept(int index) {
        Candidate candidate = candidates.get(index);
        accepted[index] = true;
        acceptedStarts.set(candidate.span().start());
        acceptedEnds.set(candidate.span().end());
        longestNames.merge(candidate.entry().id(), candidate.span().length(), Math::max);
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

    private boolean supported(int index) {
        Candidate candidate = candidates.get(index);
        Surroundings around = surroundings[index];
        if (around == null) {
            around = surroundings(candidate);
            surroundings[index] = around;
        }
        return switch (around) {
            case AGAINST -> false;
            case SUPPORT -> true;
            case MODIFIED -> inList(candidate);
            case NEUTRAL -> isNamed(candidate) || inSector(candidate) || inList(candidate);
        };
    }

    /** Whether the article has a name of the entity, of its maker or of its company. */
    private boolean isNamed(Candidate candidate) {
        String maker = candidate.entry().entity().maker();
        return present.contains(candidate.entry().id()) || maker != null && present.contains(maker);
    }

    private Surroundings surroundings(Candidate candidate) {
        EntityType type = candidate.entry().entity().type();
        Span span = candidate.span();
        if (supportWords.contradicted(text, span, type) || isPartOfWord(span, type)) {
            return Surroundings.AGAINST;
        }
        if (hasTicker(candidate)) {
            return Surroundings.SUPPORT;
        }
        WordUse use = WordSegmenter.use(span.of(text));
        if (isModified(span, use) || type == EntityType.COMPANY && isPartOfOtherName(span)) {
            return Surroundings.MODIFIED;
        }
        return supportWords.support(text, span, type, use == WordUse.DESCRIPTION)
                ? Surroundings.SUPPORT
                : Surroundings.NEUTRAL;
    }

    /** Whether a longer word of the dictionary begins with the name: 阿里山; 苹果手机 is one too, but of the company's goods. */
    private boolean isPartOfWord(Span span, EntityType type) {
        for (int end = span.end() + 1; end <= Math.min(text.length(), span.end() + LONGEST_REST); end++) {
            if (WordSegmenter.isWord(text, span.start(), end)) {
                return !supportWords.isBeside(text, span.end(), type);
            }
        }
        return false;
    }

    /** Whether the name begins that of another company: 星宇 in 「星宇算力完成融资」; a maker's goods follow its name too (苹果手机). */
    private boolean isPartOfOtherName(Span span) {
        return boundary.divisionAt(text, span.end()) && !supportWords.isGoodsAt(text, span.end());
    }

    /** What the text right around an ambiguous name says, whatever else the article names. */
    private enum Surroundings {
        /** Something else is meant: 「苹果汁」. */
        AGAINST,
        /** A common word that is modified like one, 「造富浪潮」, or the beginning of another name, 「星宇算力」. */
        MODIFIED,
        NEUTRAL,
        /** The entity is meant: 「苹果公司」. */
        SUPPORT
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
    private boolean isModified(Span span, WordUse use) {
        if (use == WordUse.NAME) {
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
        int before = listedBefore(candidate.span().start());
        int after = listedAfter(candidate.span().end());
        return before >= 0 && acceptedEnds.get(before) && isMeant(before, -1, candidate)
                || after >= 0 && acceptedStarts.get(after) && isMeant(-1, after, candidate);
    }

    /** Whether a name of the type of {@code candidate} is meant that ends at {@code end} or begins at {@code start}. */
    private boolean isMeant(int end, int start, Candidate candidate) {
        EntityType type = candidate.entry().entity().type();
        for (int i = 0; i < accepted.length; i++) {
            Candidate other = candidates.get(i);
            if (accepted[i]
                    && (other.span().end() == end || other.span().start() == start)
                    && other.entry().entity().type() == type) {
                return true;
            }
        }
        return false;
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
