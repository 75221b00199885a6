package io.hanwire.entity;

import io.hanwire.language.NameTagger;
import io.hanwire.language.TaggedName;
import io.hanwire.language.Word;
import io.hanwire.language.WordSegmenter;
import io.hanwire.language.WordUse;
import io.hanwire.text.Sentence;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds companies that neither the registry nor the article introduces, with the {@link NameTagger}: in sentences that state a
 * figure or name no company yet. Its words also tell where a short registered name is none: 「平安集团」 holds no 安集. One object
 * reads one article.
 */
final class Discovery {

    /** Of the names that the tagger is less sure of, few are right outside the sort of text it was trained on. */
    private static final float LEAST_MARGIN = 30;

    /** Where the tagger is as sure, an ambiguous name needs no other support. */
    private static final float SURE = 200;

    /** And here one that is a common word besides. */
    private static final float VERY_SURE = 500;

    /** And here it may be right against several names of the registry. */
    private static final float BEYOND_DOUBT = 1_000;

    private static final int SHORTEST_SENTENCE = 4;

    private static final int LONGEST_DOUBTFUL = 3;

    /** The tagger reads a part again for each name in it. */
    private static final int LONG_PART = 200;

    private final String text;
    private final MentionSet mentions;
    private final Introductions introductions;
    private final Resolver resolver;
    private final NameBoundary boundary;
    private final Places places;
    private final NamePlausibility plausibility;
    private final Unexplained unexplained;
    private final List<Found> found = new ArrayList<>();

    Discovery(
            String text,
            MentionSet mentions,
            Introductions introductions,
            Resolver resolver,
            NameBoundary boundary,
            Places places,
            NamePlausibility plausibility) {
        this.text = text;
        this.mentions = mentions;
        this.introductions = introductions;
        this.resolver = resolver;
        this.boundary = boundary;
        this.places = places;
        this.plausibility = plausibility;
        this.unexplained = new Unexplained(text, boundary, places);
    }

    /** Reads the clauses that are worth it, and adds the full names among what is found. */
    void read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Span span = sentence.span();
            if (span.length() < SHORTEST_SENTENCE) {
                continue;
            }
            List<Mention> inside = mentions.overlapping(span);
            if (mayHoldCut(inside)) {
                removeCut(WordSegmenter.words(span.of(text)), span);
                inside = mentions.overlapping(span);
            }
            List<Span> parts = parts(span, inside);
            if (!parts.isEmpty()) {
                for (TaggedName name : NameTagger.shipped().companies(span.of(text), parts)) {
                    if (name.margin() >= LEAST_MARGIN) {
                        found.add(new Found(name.span().shift(span.start()), name.margin(), name.words(), span));
                    }
                }
            }
        }
        for (Found name : found) {
            String words = name.span().of(text);
            if (name.margin() >= SURE && boundary.isFullName(words)) {
                add(name);
            }
        }
    }

    private boolean mayHoldCut(List<Mention> inside) {
        for (Mention mention : inside) {
            if (isDoubtful(mention) && unexplained.mayBeCut(mention.span())) {
                return true;
            }
        }
        return false;
    }

    /** The clauses of {@code sentence} that may hold a name, counted in it. */
    private List<Span> parts(Span sentence, List<Mention> inside) {
        boolean rejected = resolver.hasRejected(sentence);
        boolean worthwhile =
                hasNumeral(sentence) || !namesCompany(inside) || boundary.hasOrganisationEnd(text, sentence);
        if (!worthwhile && !rejected) {
            return List.of();
        }
        List<Span> parts = new ArrayList<>();
        int start = sentence.start();
        for (int i = start; i <= sentence.end(); i++) {
            if (i == sentence.end() || endsPart(text.charAt(i), i - start)) {
                Span clause = new Span(start, i);
                if (clause.length() > 1
                        && (worthwhile && unexplained.isIn(clause, mentions.overlapping(clause))
                                || rejected && resolver.hasRejected(clause))) {
                    parts.add(clause.shift(-sentence.start()));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** Adds the other names: after the article's own introductions, which say what short names stand for. */
    void addOthers() {
        found.forEach(this::add);
    }

    /** Whether {@code c}, {@code length} characters behind the start of a part, ends it: in a list without commas each name may. */
    private static boolean endsPart(char c, int length) {
        return NameBoundary.endsClause(c) || length >= LONG_PART && c == '、';
    }

    private boolean hasNumeral(Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '成' || Unexplained.isNumeral(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesCompany(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.entity().type() == EntityType.COMPANY) {
                return true;
            }
        }
        return false;
    }

    /** Two or three Chinese characters can be the end of one word and the beginning of the next: 「其中海外」 is no 中海外. */
    private boolean isDoubtful(Mention mention) {
        int length = mention.span().length();
        return length <= LONGEST_DOUBTFUL
                && mention.entity().registered()
                && NameFolding.isHan(text.charAt(mention.span().start()))
                && !resolver.hasLongerName(mention.entity(), length);
    }

    /** Removes short registered names that are the end of one word and the beginning of the next. */
    private void removeCut(List<Word> words, Span sentence) {
        for (Word word : words) {
            if (word.text().length() < 2
                    || word.tag().startsWith("nr")
                    || word.tag().startsWith("x")) {
                continue;
            }
            Span span = new Span(word.start() + sentence.start(), word.end() + sentence.start());
            for (Mention mention : List.copyOf(mentions.overlapping(span))) {
                boolean crossed = !mention.span().contains(span) && !span.contains(mention.span());
                if (crossed && isDoubtful(mention)) {
                    mentions.remove(mention);
                }
            }
        }
    }

    private void add(Found name) {
        Span span = name.span();
        Entity ambiguous = resolver.rejected(span);
        if (ambiguous != null) {
            addAmbiguous(name, ambiguous);
            return;
        }
        String words = span.of(text);
        boolean business = boundary.isBusiness(text, name.sentence()) || besideOtherCompany(name);
        if (!plausibility.plausible(words, name.words(), name.margin(), business)
                || boundary.organisationAt(text, span.end())) {
            return;
        }
        List<Mention> others = mentions.overlapping(span);
        if (others.isEmpty()) {
            mentions.addIfFree(new Mention(span, introductions.entityOf(words)));
        } else if (others.size() == 1) {
            addAround(name, others.getFirst());
        } else if (boundary.isFullName(words) || name.margin() >= BEYOND_DOUBT) {
            mentions.addOverShorter(new Mention(span, introductions.entityOf(words)));
        }
    }

    private void addAmbiguous(Found name, Entity entity) {
        boolean nothingElse = WordSegmenter.use(name.span().of(text)) == WordUse.NAME;
        float needed = nothingElse ? SURE : resolver.isAnythingPresent() ? VERY_SURE : BEYOND_DOUBT;
        if (name.margin() >= (besideOtherCompany(name) ? needed * 3 / 4 : needed)) {
            mentions.addIfFree(new Mention(name.span(), entity));
        }
    }

    /** The tagger's name is longer than the one that is known inside it: the same company's, or another one's. */
    private void addAround(Found name, Mention inside) {
        Span span = name.span();
        Span known = inside.span();
        boolean organisation =
                inside.entity().type() == EntityType.COMPANY || inside.entity().type() == EntityType.INSTITUTION;
        if (!span.contains(known) || span.equals(known) || !organisation) {
            return;
        }
        String before = text.substring(span.start(), known.start());
        String after = text.substring(known.end(), span.end());
        boolean samePlace = before.isEmpty() || places.isPlace(before);
        boolean sameCompany =
                samePlace && (after.isEmpty() || boundary.words("same").contains(after));
        if (sameCompany) {
            mentions.addOverShorter(new Mention(span, inside.entity()));
        } else if (after.length() >= 2 && (boundary.isDivision(after) || isOwnName(after, name.margin()))) {
            mentions.addOverShorter(new Mention(span, introductions.entityOf(span.of(text))));
        }
    }

    private boolean isOwnName(String rest, float margin) {
        return margin >= VERY_SURE
                && rest.chars().allMatch(c -> NameFolding.isHan((char) c))
                && !boundary.words("goods").contains(rest);
    }

    /** An ambiguous name that looks like a company's is one where the sentence names another company. */
    private boolean besideOtherCompany(Found name) {
        for (Mention other : mentions.overlapping(name.sentence())) {
            if (other.entity().type() == EntityType.COMPANY && !other.span().overlaps(name.span())) {
                return true;
            }
        }
        return false;
    }

    /** A name that the tagger found, with the words it overlaps and the sentence it stands in; spans count in the text. */
    private record Found(Span span, float margin, List<Word> words, Span sentence) {}
}
