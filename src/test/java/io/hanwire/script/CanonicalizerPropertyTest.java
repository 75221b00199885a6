package io.hanwire.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for any text, tried on random mixes of words, characters and dirt. */
class CanonicalizerPropertyTest {

    private static final int MIXES = 100_000;

    private static final List<String> DIRT = List.of(
            "\u001b[31m",
            "\u001b[",
            "\u009b1;2K",
            "\u001b]0;",
            "\u0007",
            "(xué)",
            "（chǎn）",
            "(zhuāng)",
            "(le)",
            "(上海)",
            "(AMD)",
            "\u200b",
            "\ufeff",
            "\u00ad",
            "\u202e",
            "\u0007",
            "\ufe0f",
            "\udb40\udd00",
            "４．３８",
            "１，２３４",
            "％",
            "Ａ",
            "　",
            " ",
            "\n",
            "，",
            "。",
            "(",
            ")",
            "（",
            "）",
            "😀",
            "👨\u200d👩\u200d👧",
            "𠮷",
            "𣨼",
            "𪢮",
            "㑮",
            "\ud840",
            "\udc00",
            "NVIDIA",
            "H20",
            "5",
            "7﹒8",
            "．",
            "金",
            "年",
            "龜",
            "啟",
            "著",
            "乾",
            "-",
            "·");

    private static List<String> words;

    @BeforeAll
    static void readWords() throws Exception {
        Path folder =
                Path.of(TableCompiler.class.getResource("phrases.tsv").toURI()).getParent();
        TableCompiler compiler = new TableCompiler(folder);
        words = new ArrayList<>(DIRT);
        for (int i = 0; i < 20; i++) {
            words.addAll(DIRT);
        }
        compiler.words().forEach((printed, becomes) -> {
            words.add(printed);
            words.add(becomes);
        });
        words.addAll(compiler.characterDictionary().tsPhrase().keySet());
        words.addAll(compiler.characterDictionary().tsChar().keySet());
        "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通並提直題黨程展五果料象員革位入常文總次品式活設及管特件長求"
                .chars()
                .forEach(c -> words.add(String.valueOf((char) c)));
    }

    @Test
    void everySpanOfTheCanonicalTextMapsToWholeCharactersAndBack() {
        Random random = Seeds.random("CanonicalizerPropertyTest spans");
        Canonicalizer canonicalizer = Canonicalizer.create();
        for (int mix = 0; mix < MIXES; mix++) {
            CanonicalText text = canonicalizer.canonicalize(mix(random));
            Span canonical = span(random, text.text());
            Span original = text.toOriginal(canonical);
            assertThat(startsAndEndsOnWholeCharacters(original, text.original()))
                    .as("%s of %s", original, text.original())
                    .isTrue();
            Span back = text.toCanonical(original);
            if (!text.originalOf(canonical).isEmpty()) {
                assertThat(back.contains(canonical))
                        .as("%s gives %s gives %s in %s", canonical, original, back, text.original())
                        .isTrue();
            }
            assertThat(text.toOriginal(back))
                    .as("%s in %s", original, text.original())
                    .isEqualTo(original);
        }
    }

    @Test
    void stepsThatShareCharactersOfTheOriginalAreOneEdit() {
        CanonicalText text = Canonicalizer.create().canonicalize("推出32位元詮釋資料");
        Span canonical = text.toCanonical(new Span(4, 5));
        assertThat(text.toOriginal(canonical)).isEqualTo(new Span(4, 10));
        assertThat(text.toCanonical(text.toOriginal(canonical))).isEqualTo(canonical);
    }

    @Test
    void everySpanOfTheOriginalMapsToWholeCharactersAndBack() {
        Random random = Seeds.random("CanonicalizerPropertyTest original spans");
        Canonicalizer canonicalizer = Canonicalizer.create();
        for (int mix = 0; mix < MIXES; mix++) {
            CanonicalText text = canonicalizer.canonicalize(mix(random));
            Span canonical = text.toCanonical(span(random, text.original()));
            assertThat(startsAndEndsOnWholeCharacters(canonical, text.text()))
                    .as("%s of %s", canonical, text.text())
                    .isTrue();
            if (canonical.length() > 0) {
                assertThat(text.toCanonical(text.toOriginal(canonical)))
                        .as("in %s", text.original())
                        .isEqualTo(canonical);
            }
        }
    }

    @Test
    void canonicalisingTwiceChangesNothing() {
        Random random = Seeds.random("CanonicalizerPropertyTest twice");
        Canonicalizer canonicalizer = Canonicalizer.create();
        Canonicalizer named = canonicalizer.withNames(List.of("位元組跳動", "晶片王", "資料庫", "智慧製造", "人工"));
        for (int mix = 0; mix < MIXES; mix++) {
            String original = mix(random);
            String once = canonicalizer.canonicalize(original).text();
            assertThat(canonicalizer.canonicalize(once).text()).as(original).isEqualTo(once);
            String onceNamed = named.canonicalize(original).text();
            assertThat(named.canonicalize(onceNamed).text()).as(original).isEqualTo(onceNamed);
            String characters = canonicalizer.simplifyCharacters(original);
            assertThat(canonicalizer.simplifyCharacters(characters))
                    .as(original)
                    .isEqualTo(characters);
        }
    }

    @Test
    void bothScriptsOfATextHaveOneCanonicalForm() {
        Random random = Seeds.random("CanonicalizerPropertyTest scripts");
        Canonicalizer canonicalizer = Canonicalizer.create();
        for (int mix = 0; mix < MIXES; mix++) {
            String original = mix(random);
            String simplified = canonicalizer.simplifyCharacters(original);
            assertThat(canonicalizer.canonicalize(simplified).text())
                    .as(original)
                    .isEqualTo(canonicalizer.canonicalize(original).text());
        }
    }

    private static String mix(Random random) {
        StringBuilder mix = new StringBuilder();
        for (int parts = 1 + random.nextInt(12); parts > 0; parts--) {
            mix.append(words.get(random.nextInt(words.size())));
        }
        return mix.toString();
    }

    private static Span span(Random random, String text) {
        int start = random.nextInt(text.length() + 1);
        return new Span(start, start + random.nextInt(text.length() - start + 1));
    }

    private static boolean startsAndEndsOnWholeCharacters(Span span, String text) {
        return span.end() <= text.length() && !splitsPair(text, span.start()) && !splitsPair(text, span.end());
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
