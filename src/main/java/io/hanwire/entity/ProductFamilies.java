package io.hanwire.entity;

import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Span;
import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises members of product lines by their model numbers, listed or not: 昇腾910C, MI300X, MTT S80, RTX 5090. The lines are
 * in {@code families.tsv}. Immutable and safe for use by several threads.
 */
final class ProductFamilies {

    /** The longest model number that is looked at. */
    private static final int REACH = 32;

    private final List<String> heads;
    private final List<List<Family>> families;

    private ProductFamilies(List<String> heads, List<List<Family>> families) {
        this.heads = heads;
        this.families = families;
    }

    static ProductFamilies load() {
        Canonicalizer canonicalizer = Canonicalizer.create();
        Map<String, List<Family>> byHead = new LinkedHashMap<>();
        for (String[] row : Tsv.rows(ProductFamilies.class, "families.tsv", 5)) {
            Pattern number = Pattern.compile(row[2]);
            for (String head : row[1].split("\\|")) {
                Family family = new Family(row[0], head, number, row[3], row[4].equals("maker"));
                byHead.computeIfAbsent(
                                NameFolding.fold(canonicalizer.simplifyCharacters(head)), h -> new ArrayList<>(1))
                        .add(family);
            }
        }
        return new ProductFamilies(List.copyOf(byHead.keySet()), List.copyOf(byHead.values()));
    }

    /** What stands before the numbers, {@linkplain NameFolding folded}. */
    List<String> heads() {
        return heads;
    }

    /**
     * The members of product lines in {@code text}; they may overlap.
     *
     * @param found where the {@link #heads()} stand
     * @param present whether the article names the company with an id, itself or by its products
     */
    List<Mention> find(String text, List<NameMatcher.Head> found, Predicate<String> present) {
        List<Mention> mentions = new ArrayList<>();
        for (NameMatcher.Head head : found) {
            int start = head.span().start();
            if (start > 0 && NameFolding.isLatin(text.charAt(start)) && NameFolding.isLatin(text.charAt(start - 1))) {
                continue;
            }
            for (Family family : families.get(head.index())) {
                if (!family.needsMaker() || present.test(family.maker())) {
                    add(text, head.span(), family, mentions);
                }
            }
        }
        return mentions;
    }

    private static void add(String text, Span head, Family family, List<Mention> mentions) {
        Matcher number = family.number().matcher(text);
        int end = head.end();
        number.region(end, Math.min(text.length(), end + REACH));
        number.useTransparentBounds(true);
        if (!number.lookingAt() || number.end() == end) {
            return;
        }
        String model = number.group().strip().replaceAll("\\s{1,8}", " ");
        if (model.startsWith("-")) {
            model = model.substring(1);
        }
        String name = family.name().replace("{head}", family.head()).replace("{}", model);
        Entity product = new Entity(null, name, EntityType.PRODUCT, List.of(), List.of(), family.maker());
        mentions.add(new Mention(new Span(head.start(), number.end()), product));
    }

    /** A line of products: how the number after {@code head} looks, and the canonical name of a member. */
    private record Family(String maker, String head, Pattern number, String name, boolean needsMaker) {}
}
