package io.hanwire.entity;

import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Span;
import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises members of product lines by their model numbers, listed or not: 昇腾910C, MI300X, MTT S80, RTX 5090. The lines are
 * in {@code families.tsv}. Immutable and safe for use by several threads.
 */
final class ProductFamilies {

    /** The longest model number that is looked at. */
    private static final int REACH = 32;

    private final NameAutomaton heads;
    private final List<List<Family>> families;

    private ProductFamilies(NameAutomaton heads, List<List<Family>> families) {
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
        return new ProductFamilies(new NameAutomaton(List.copyOf(byHead.keySet())), List.copyOf(byHead.values()));
    }

    /**
     * The members of product lines in {@code text}; they may overlap.
     *
     * @param present ids of the companies that the article names, itself or by their products
     */
    List<Mention> find(String text, Set<String> present) {
        List<Mention> mentions = new ArrayList<>();
        heads.match(text, (start, end, index) -> {
            if (start > 0 && NameFolding.isLatin(text.charAt(start)) && NameFolding.isLatin(text.charAt(start - 1))) {
                return;
            }
            for (Family family : families.get(index)) {
                if (!family.needsMaker() || present.contains(family.maker())) {
                    add(text, start, end, family, mentions);
                }
            }
        });
        return mentions;
    }

    private static void add(String text, int start, int end, Family family, List<Mention> mentions) {
        Matcher number = family.number().matcher(text);
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
        mentions.add(new Mention(new Span(start, number.end()), product));
    }

    /** A line of products: how the number after {@code head} looks, and the canonical name of a member. */
    private record Family(String maker, String head, Pattern number, String name, boolean needsMaker) {}
}
