package io.hanwire.entity;

import io.hanwire.language.NameTagger;
import io.hanwire.language.TaggedName;
import io.hanwire.text.Sentence;
import io.hanwire.text.Span;
import java.util.Collection;
import java.util.List;

/**
 * Finds companies that neither the registry nor the article introduces, with the {@link NameTagger}: in sentences that state a
 * figure or name no company yet. Immutable and safe for use by several threads.
 */
final class Discovery {

    private static final String NUMERALS = "0123456789一二三四五六七八九十百千万亿两半成";

    /** Of the names that the tagger is less sure of, few are right outside the sort of text it was trained on. */
    private static final float LEAST_MARGIN = 100;

    private final NameBoundary boundary;

    Discovery(NameBoundary boundary) {
        this.boundary = boundary;
    }

    /** Adds what is found to {@code mentions}, and its names to {@code introductions}, so that they hold for the article. */
    void add(
            String text,
            List<Sentence> sentences,
            MentionSet mentions,
            Introductions introductions,
            Resolver resolver) {
        for (Sentence sentence : sentences) {
            Span span = sentence.span();
            if (span.length() < 4 || !worthwhile(text, span, mentions)) {
                continue;
            }
            String own = span.of(text);
            for (TaggedName name : NameTagger.shipped().companies(own)) {
                if (name.margin() < LEAST_MARGIN) {
                    continue;
                }
                add(text, name.span().shift(span.start()), span, mentions, introductions, resolver);
            }
        }
    }

    private static boolean worthwhile(String text, Span sentence, MentionSet mentions) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (NUMERALS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return mentions.overlapping(sentence).stream()
                .noneMatch(mention -> mention.entity().type() == EntityType.COMPANY);
    }

    private void add(
            String text,
            Span span,
            Span sentence,
            MentionSet mentions,
            Introductions introductions,
            Resolver resolver) {
        String name = span.of(text);
        if (!isName(name) || followedByOrganisation(text, span.end())) {
            return;
        }
        Collection<Mention> others = mentions.overlapping(span);
        Entity ambiguous = resolver.rejected(span);
        if (ambiguous != null) {
            if (besideOtherCompany(sentence, span, mentions)) {
                mentions.addIfFree(new Mention(span, ambiguous));
            }
            return;
        }
        if (others.isEmpty()) {
            mentions.addIfFree(new Mention(span, introductions.entityOf(name)));
            return;
        }
        for (Mention other : others) {
            Span head = other.span();
            boolean longerCompany = other.entity().type() == EntityType.COMPANY
                    && head.start() == span.start()
                    && head.end() < span.end()
                    && boundary.isDivision(text.substring(head.end(), span.end()));
            if (!longerCompany) {
                return;
            }
        }
        mentions.addOverShorter(new Mention(span, introductions.entityOf(name)));
    }

    /** An ambiguous name that looks like a company's is one where the sentence names another company. */
    private static boolean besideOtherCompany(Span sentence, Span span, MentionSet mentions) {
        return mentions.overlapping(sentence).stream()
                .anyMatch(other -> other.entity().type() == EntityType.COMPANY
                        && !other.span().overlaps(span));
    }

    private boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= NameBoundary.LONGEST
                && name.indexOf('\n') < 0
                && name.chars().anyMatch(c -> Character.isLetter(c))
                && !boundary.words("generic").contains(name);
    }

    /** 「北京大学」 is no company 北京. */
    private boolean followedByOrganisation(String text, int end) {
        return boundary.words("organisation").stream().anyMatch(word -> text.startsWith(word, end));
    }
}
