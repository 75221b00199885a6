package io.hanwire.entity;

import io.hanwire.language.NameTagger;
import io.hanwire.language.TaggedName;
import io.hanwire.language.TaggedSentence;
import io.hanwire.language.Word;
import io.hanwire.text.Sentence;
import io.hanwire.text.Span;
import java.util.Collection;
import java.util.List;

/**
 * Finds companies that neither the registry nor the article introduces, with the {@link NameTagger}: in sentences that state a
 * figure or name no company yet. Its words also tell where a short registered name is none: 「平安集团」 holds no 安集. One object
 * reads one article.
 */
final class Discovery {

    /** Of the names that the tagger is less sure of, few are right outside the sort of text it was trained on. */
    private static final float LEAST_MARGIN = 100;

    /** Where the tagger is as sure, an ambiguous name needs no other support. */
    private static final float SURE = 300;

    private static final String NUMERALS = "0123456789一二三四五六七八九十百千万亿两半成";

    private final String text;
    private final MentionSet mentions;
    private final Introductions introductions;
    private final Resolver resolver;
    private final NameBoundary boundary;
    private final Places places;

    Discovery(
            String text,
            MentionSet mentions,
            Introductions introductions,
            Resolver resolver,
            NameBoundary boundary,
            Places places) {
        this.text = text;
        this.mentions = mentions;
        this.introductions = introductions;
        this.resolver = resolver;
        this.boundary = boundary;
        this.places = places;
    }

    /** Adds what is found to the mentions, and its names to the introductions, so that they hold for the article. */
    void read(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Span span = sentence.span();
            if (span.length() < 4 || !worthwhile(span)) {
                continue;
            }
            TaggedSentence tagged = NameTagger.shipped().read(span.of(text));
            removeCut(tagged.words(), span);
            for (TaggedName name : tagged.names()) {
                if (name.margin() >= LEAST_MARGIN) {
                    add(name.span().shift(span.start()), name.margin(), span);
                }
            }
        }
    }

    private boolean worthwhile(Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (NUMERALS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return mentions.overlapping(sentence).stream()
                .noneMatch(mention -> mention.entity().type() == EntityType.COMPANY);
    }

    /** Removes registered names of two characters that are the end of one word and the beginning of the next. */
    private void removeCut(List<Word> words, Span sentence) {
        for (Word word : words) {
            if (word.text().length() < 2
                    || word.tag().startsWith("nr")
                    || word.tag().startsWith("x")) {
                continue;
            }
            Span span = new Span(word.start() + sentence.start(), word.end() + sentence.start());
            for (Mention mention : mentions.overlapping(span)) {
                boolean crossed = !mention.span().contains(span) && !span.contains(mention.span());
                boolean known = resolver.hasLongName(mention.entity());
                if (crossed && mention.span().length() == 2 && mention.entity().registered() && !known) {
                    mentions.remove(mention);
                }
            }
        }
    }

    private void add(Span span, float margin, Span sentence) {
        String name = span.of(text);
        if (!isName(name) || followedByOrganisation(span.end())) {
            return;
        }
        Entity ambiguous = resolver.rejected(span);
        if (ambiguous != null) {
            if (margin >= SURE || besideOtherCompany(sentence, span)) {
                mentions.addIfFree(new Mention(span, ambiguous));
            }
            return;
        }
        Collection<Mention> others = mentions.overlapping(span);
        if (others.isEmpty()) {
            mentions.addIfFree(new Mention(span, introductions.entityOf(name)));
        } else if (others.size() == 1) {
            addAround(span, others.iterator().next());
        } else if (boundary.isFullName(name)) {
            mentions.addOverShorter(new Mention(span, introductions.entityOf(name)));
        }
    }

    /** The tagger's name is longer than the one that is known inside it: the same company's, or another one's. */
    private void addAround(Span span, Mention inside) {
        Span known = inside.span();
        if (!span.contains(known) || span.equals(known) || inside.entity().type() != EntityType.COMPANY) {
            return;
        }
        String before = text.substring(span.start(), known.start());
        String after = text.substring(known.end(), span.end());
        boolean samePlace = before.isEmpty() || places.isPlace(before);
        boolean sameCompany =
                samePlace && (after.isEmpty() || boundary.words("same").contains(after));
        if (sameCompany) {
            mentions.addOverShorter(new Mention(span, inside.entity()));
        } else if (after.length() >= 2 && !boundary.words("goods").contains(after)) {
            mentions.addOverShorter(new Mention(span, introductions.entityOf(span.of(text))));
        }
    }

    /** An ambiguous name that looks like a company's is one where the sentence names another company. */
    private boolean besideOtherCompany(Span sentence, Span span) {
        return mentions.overlapping(sentence).stream()
                .anyMatch(other -> other.entity().type() == EntityType.COMPANY
                        && !other.span().overlaps(span));
    }

    private boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= NameBoundary.LONGEST
                && name.indexOf('\n') < 0
                && name.chars().anyMatch(Character::isLetter)
                && !boundary.words("generic").contains(name);
    }

    /** 「北京大学」 is no company 北京. */
    private boolean followedByOrganisation(int end) {
        return boundary.words("organisation").stream().anyMatch(word -> text.startsWith(word, end));
    }
}
