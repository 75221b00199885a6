package io.hanwire.entity;

import io.hanwire.language.Word;
import io.hanwire.language.WordSegmenter;
import io.hanwire.language.WordUse;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one article which candidates are meant. A name that is unambiguous is; an ambiguous one is where its entity, its
 * maker or its company is named elsewhere in the article, where its ticker or a telling word stands beside it, or where it
 * stands in a list with a name that is meant.
 */
final class Resolver {

    private static final int ROUNDS = 3;

    /** By how much a word of the dictionary is longer than a name that it begins with. */
    private static final int LONGEST_REST = 2;

    /** How much of the text before a name is split into words. */
    private static final int CONTEXT = 10;

    /** An article that names so many companies of a sector speaks of it. */
    private static final int SECTOR_NAMES = 3;

    private final String text;
    /** In order of place. */
    private final List<Candidate> candidates;

    private final EntityNumbers numbers;
    private final SupportWords supportWords;
    private final NameBoundary boundary;
    private final EntityRegistry registry;
    private final Map<Integer, Bracket> bracketsByNameEnd = new HashMap<>();
    private final Map<Integer, Bracket> bracketsByEnd = new HashMap<>();

    /** Numbers of entities that the article names, without their makers. */
    private final BitSet named;

    /** Numbers of entities that the article names, and of their makers. */
    private final BitSet present;

    /** How many companies of each sector the article names. */
    private final int[] sectorNames;

    /** Whether the candidate of the same index is meant. */
    private final boolean[] accepted;

    /** The indexes of candidates that nothing supported. */
    private int[] rejected = {};

    /** Whether the text around the candidate of the same index speaks for it or against it, once that was asked. */
    private final @Nullable Surroundings[] surroundings;

    /** Where names of each type that are meant begin, and where they end. */
    private final Map<EntityType, BitSet> starts = new EnumMap<>(EntityType.class);

    private final Map<EntityType, BitSet> ends = new EnumMap<>(EntityType.class);

    /** The length of the longest name of each entity, by id, that the article has. */
    private final Map<String, Integer> longestNames = new HashMap<>();

    Resolver(
            String text,
            List<Candidate> candidates,
            EntityNumbers numbers,
            List<Bracket> brackets,
            EntityRegistry registry,
            SupportWords supportWords,
            NameBoundary boundary) {
        this.text = text;
        this.candidates = new ArrayList<>(candidates);
        this.candidates.sort((a, b) -> a.span().compareTo(b.span()));
        this.numbers = numbers;
        this.named = new BitSet(numbers.entities());
        this.present = new BitSet(numbers.entities());
        this.sectorNames = new int[numbers.sectors()];
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
            if (!candidates.get(i).reading().ambiguous()) {
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
        int[] others = new int[accepted.length];
        int count = 0;
        for (int i = 0; i < accepted.length; i++) {
            if (accepted[i]) {
                mentions.add(candidates.get(i).mention());
            } else {
                others[count++] = i;
            }
        }
        rejected = Arrays.copyOf(others, count);
        return mentions;
    }

    /** Whether the article names the entity with this id, or something that it makes. */
    boolean isPresent(String id) {
        int number = numbers.of(id);
        return number >= 0 && present.get(number);
    }

    /** Whether the article names anything of the registry. */
    boolean isAnythingPresent() {
        return !present.isEmpty();
    }

    /** Whether the article has a name of {@code entity} that is longer than {@code length}. */
    boolean hasLongerName(Entity entity, int length) {
        return entity.id() != null && longestNames.getOrDefault(entity.id(), 0) > length;
    }

    /** The entity of an ambiguous name at exactly {@code span} that nothing supported, or null. */
    @Nullable
    Entity rejected(Span span) {
        for (int r = firstRejected(span.start()); r < rejected.length; r++) {
            int i = rejected[r];
            Candidate candidate = candidates.get(i);
            if (candidate.span().start() != span.start()) {
                return null;
            }
            if (candidate.span().equals(span)) {
                boolean meantOtherwise = i > 0 && candidates.get(i - 1).span().equals(span);
                return meantOtherwise ? null : candidate.reading().entity();
            }
        }
        return null;
    }

    /** Whether an ambiguous name that nothing supported stands in {@code sentence}. */
    boolean hasRejected(Span sentence) {
        for (int r = firstRejected(sentence.start()); r < rejected.length; r++) {
            Span span = candidates.get(rejected[r]).span();
            if (span.start() >= sentence.end()) {
                return false;
            }
            if (sentence.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** The place in {@link #rejected} of the first candidate that begins at {@code offset} or after it. */
    private int firstRejected(int offset) {
        int low = 0;
        int high = rejected.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (candidates.get(rejected[middle]).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void accept(int index) {
        Candidate candidate = candidates.get(index);
        Span span = candidate.span();
        Reading reading = candidate.reading();
        accepted[index] = true;
        note(starts, reading.type(), span.start());
        note(ends, reading.type(), span.end());
        longestNames.merge(reading.entry().id(), span.length(), Math::max);
        present.set(reading.number());
        if (reading.maker() >= 0) {
            present.set(reading.maker());
        }
        if (!named.get(reading.number())) {
            named.set(reading.number());
            if (reading.sector() >= 0) {
                sectorNames[reading.sector()]++;
            }
        }
    }

    private void note(Map<EntityType, BitSet> places, EntityType type, int place) {
        BitSet ofType = places.get(type);
        if (ofType == null) {
            ofType = new BitSet(text.length() + 1);
            places.put(type, ofType);
        }
        ofType.set(place);
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
        Reading reading = candidate.reading();
        return present.get(reading.number()) || reading.maker() >= 0 && present.get(reading.maker());
    }

    private Surroundings surroundings(Candidate candidate) {
        EntityType type = candidate.type();
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
                        .anyMatch(ticker -> registry.byTicker(ticker)
                                .contains(candidate.reading().entry()));
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
        int sector = candidate.reading().sector();
        return sector >= 0
                && sectorNames[sector] >= SECTOR_NAMES
                && SupportWords.opensClause(text, candidate.span().start())
                && (end == text.length() || "的地得化性型".indexOf(text.charAt(end)) < 0);
    }

    /** Whether an accepted name of the same type stands beside it in a list: 「苹果、三星和小米」. */
    private boolean inList(Candidate candidate) {
        int before = listedBefore(candidate.span().start());
        int after = listedAfter(candidate.span().end());
        return before >= 0 && isMeant(ends, candidate.type(), before)
                || after >= 0 && isMeant(starts, candidate.type(), after);
    }

    private static boolean isMeant(Map<EntityType, BitSet> places, EntityType type, int place) {
        BitSet meant = places.get(type);
        return meant != null && meant.get(place);
    }

    /** Where the name ends that a list has before the one at {@code start}, or -1. */
    private int listedBefore(int start) {
        int at = skipSpace(start, -1);
        int joint = boundary.joints().lengthBefore(text, at, 0);
        if (joint == 0) {
            return -1;
        }
        int end = skipSpace(at - joint, -1);
        Bracket bracket = bracketsByEnd.get(end);
        return bracket == null ? end : bracket.nameEnd();
    }

    /** Where the name begins that a list has after the one that ends at {@code end}, or -1. */
    private int listedAfter(int end) {
        Bracket bracket = bracketsByNameEnd.get(end);
        int at = skipSpace(bracket == null ? end : bracket.span().end(), 1);
        int joint = boundary.joints().lengthAt(text, at);
        return joint == 0 ? -1 : skipSpace(at + joint, 1);
    }

    private int skipSpace(int offset, int direction) {
        int look = direction > 0 ? offset : offset - 1;
        boolean space = look >= 0 && look < text.length() && NameFolding.isSpace(text.charAt(look));
        return space ? offset + direction : offset;
    }
}
