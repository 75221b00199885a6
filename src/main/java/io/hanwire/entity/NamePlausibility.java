package io.hanwire.entity;

import io.hanwire.language.Word;
import io.hanwire.language.WordSegmenter;
import io.hanwire.language.WordUse;
import java.util.List;

/**
 * Whether what looks like a company's name to the tagger can be one. Names hold a word that is nothing but a name (晶岛微电子), or
 * end as names of companies do (海岸银行); 集群建设, 硬科技 and GPU公司 do neither. Immutable and safe for use by several threads.
 */
final class NamePlausibility {

    /** Below it, a name that consists of common words is none. */
    private static final float SURE = 300;

    /** From it on, even one whose form says nothing is one. */
    private static final float VERY_SURE = 1_000;

    /** Names so short look like abbreviations of anything. */
    private static final int SHORT = 2;

    private static final float SHORT_SURE = 200;

    private static final List<String> KINDS = List.of("same", "industry", "division");

    private final NameBoundary boundary;
    private final Places places;
    /** Words at the end of names that many of them share; of 新材料 and 材料 the first in the list is taken off. */
    private final List<String> endWords;

    private final PhraseSet ends;

    NamePlausibility(NameBoundary boundary, Places places) {
        this.boundary = boundary;
        this.places = places;
        this.endWords =
                KINDS.stream().flatMap(kind -> boundary.words(kind).stream()).toList();
        this.ends = PhraseSet.of(endWords);
    }

    /**
     * @param words the words of the sentence that the name overlaps
     * @param margin how sure the tagger is
     * @param business whether the sentence speaks of business: elsewhere names of people and places look like companies'
     */
    boolean plausible(String name, List<Word> words, float margin, boolean business) {
        if (!isName(name)) {
            return false;
        }
        if (name.chars().allMatch(c -> c < 0x250)) {
            return isLatinName(name, margin);
        }
        if (boundary.isFullName(name) && !name.endsWith("公司") || name.endsWith("有限公司")) {
            return margin >= SURE;
        }
        String core = core(name);
        if (core.isEmpty()) {
            return places.startingAt(name, 0) > 0 && margin >= SURE;
        }
        if (places.isPlace(core) || boundary.isGeneric(core)) {
            return false;
        }
        boolean ends = core.length() < name.length() && !name.equals(core + "公司");
        if (!ends && (isPersonOrPlace(words) || !business)) {
            return false;
        }
        boolean special = WordSegmenter.use(core) == WordUse.NAME && holdsSpecial(words);
        if (special && (ends || name.length() > SHORT || margin >= SHORT_SURE)) {
            return core.length() > 1;
        }
        return margin >= (ends ? SURE : VERY_SURE);
    }

    private static boolean isPersonOrPlace(List<Word> words) {
        for (Word word : words) {
            // the tag nr is also what HanLP gives to unknown names of companies
            if (!word.tag().startsWith("nrf") && !word.tag().startsWith("ns")) {
                return false;
            }
        }
        return true;
    }

    /** 五大厂, 三大运营商, 四强: so many companies, none of them named. */
    private static boolean countsCompanies(String name) {
        return name.length() >= 2 && "两二三四五六七八九十".indexOf(name.charAt(0)) >= 0 && "大强雄巨家".indexOf(name.charAt(1)) >= 0;
    }

    private boolean isName(String name) {
        return name.length() >= 2
                && !countsCompanies(name)
                && name.length() <= NameBoundary.LONGEST
                && name.indexOf('\n') < 0
                && name.chars().anyMatch(Character::isLetter)
                && !boundary.isGeneric(name)
                && !places.isPlace(name);
    }

    /** Units and terms are written in capitals; names of companies mostly with small letters. */
    private static boolean isLatinName(String name, float margin) {
        boolean small = name.chars().anyMatch(Character::isLowerCase);
        boolean digits = name.chars().anyMatch(Character::isDigit);
        return !digits && (small ? Character.isUpperCase(name.charAt(0)) && margin >= SURE : margin >= VERY_SURE);
    }

    /** {@code name} without the place at its head and the words at its end that many names share. */
    private String core(String name) {
        int start = Math.min(places.startingAt(name, 0), name.length());
        int end = name.length();
        while (ends.lengthBefore(name, end, start) > 0) {
            for (String word : endWords) {
                if (word.length() <= end - start && name.startsWith(word, end - word.length())) {
                    end -= word.length();
                }
            }
        }
        return name.substring(start, end);
    }

    private boolean holdsSpecial(List<Word> words) {
        for (Word word : words) {
            if (isSpecial(word)) {
                return true;
            }
        }
        return false;
    }

    /** A word that is in no dictionary, or only as a name; single characters are what is left of such. */
    private boolean isSpecial(Word word) {
        if (word.text().length() == 1) {
            return NameFolding.isHan(word.text().charAt(0))
                    && !boundary.isStop(word.text().charAt(0));
        }
        if (word.text().chars().allMatch(c -> c < 128)) {
            return word.text().chars().anyMatch(Character::isLowerCase);
        }
        char tag = word.tag().charAt(0);
        boolean noun = tag == 'n' || tag == 'j' || tag == 'x' || tag == 'g' || tag == 'l';
        return noun && WordSegmenter.use(word.text()) == WordUse.NAME && !places.isPlace(word.text());
    }
}
