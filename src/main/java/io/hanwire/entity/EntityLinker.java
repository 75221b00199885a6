package io.hanwire.entity;

import io.hanwire.script.CanonicalText;
import io.hanwire.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of a text. Immutable and safe for use by several threads.
 *
 * <p>「輝達上季營收…」 and 「英偉達…」 are mentions of one entity; 「苹果」 is one where the article speaks of the company; a name that no
 * registry has is found by how the text introduces it.
 */
public final class EntityLinker {

    private final EntityRegistry registry;
    private final NameMatcher matcher;
    private final SupportWords supportWords;
    private final ProductFamilies families;
    private final Places places;
    private final NameBoundary boundary;
    private final NamePlausibility plausibility;
    private final NameExtension extension;
    private final Markets markets;
    private final QuotedNames quotedNames;

    private EntityLinker(EntityRegistry registry) {
        this.registry = registry;
        this.families = ProductFamilies.load();
        this.matcher = new NameMatcher(registry.compiled(), families.heads());
        this.supportWords = SupportWords.load();
        this.places = Places.load();
        this.boundary = NameBoundary.load(places);
        this.plausibility = new NamePlausibility(boundary, places);
        this.extension = new NameExtension(boundary, places);
        this.markets = Markets.load();
        this.quotedNames = new QuotedNames(boundary);
    }

    /** A linker over the registry that ships with the program. */
    public static EntityLinker create() {
        return of(EntityRegistry.shipped());
    }

    /** A linker over {@code registry}. */
    public static EntityLinker of(EntityRegistry registry) {
        return new EntityLinker(registry);
    }

    /**
     * The names in {@code text} in order of place, none overlapping another: registered ones first, then those an article
     * introduces itself (以下简称"沐曦股份"), then names that no registry has.
     */
    public List<Mention> link(CanonicalText text, List<Sentence> sentences) {
        String canonical = text.text();
        List<Bracket> brackets = Bracket.of(canonical);
        NameMatcher.Matches matches = matcher.match(canonical);
        Resolver resolver = new Resolver(
                canonical, matches.candidates(), matcher.numbers(), brackets, registry, supportWords, boundary);
        List<Mention> found = new ArrayList<>(resolver.accepted());
        found.addAll(families.find(canonical, matches.heads(), resolver::isPresent));
        MentionSet mentions = new MentionSet(MentionSelection.select(found));
        Introductions introductions = new Introductions(canonical, mentions, registry, boundary, quotedNames, places);
        Discovery discovery =
                new Discovery(canonical, mentions, introductions, resolver, boundary, places, plausibility);
        discovery.read(sentences);
        introductions.add(brackets);
        discovery.addOthers();
        introductions.addEverywhere();
        extension.widen(canonical, mentions);
        markets.add(canonical, mentions);
        return mentions.inOrder();
    }
}
