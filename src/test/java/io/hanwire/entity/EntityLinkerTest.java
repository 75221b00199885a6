package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Sentences;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityLinkerTest {

    private static final EntityLinker LINKER = EntityLinker.of(sample());

    @Test
    void oneEntityGoesByItsNamesInEveryScript() {
        assertThat(ids("輝達與英偉達、英伟达、NVIDIA")).containsExactly("nvidia", "nvidia", "nvidia", "nvidia");
    }

    @Test
    void latinNamesStandBetweenWordBorders() {
        assertThat(ids("AMDOCS与H2000")).isEmpty();
        assertThat(ids("AMD的H200和H20")).containsExactly("amd", "h200", "h20");
    }

    @Test
    void anAmbiguousNameNeedsSupport() {
        assertThat(ids("他每天吃一个苹果，平安回家。")).isEmpty();
        assertThat(ids("苹果第三季度营收增长8%")).containsExactly("apple");
        assertThat(ids("苹果公司发布新品，分析师看好苹果。")).containsExactly("apple", "apple");
        assertThat(ids("平安（601318.SH）涨2%")).containsExactly("pingan");
    }

    @Test
    void aProductIsSupportedByItsMakerAndAPersonByTheCompany() {
        assertThat(ids("C500公路今日通车")).isEmpty();
        assertThat(ids("沐曦表示C500已经量产")).containsExactly("metax", "c500");
        assertThat(ids("库克谈到苹果公司的计划")).containsExactly("tim_cook", "apple");
    }

    @Test
    void spacesAndHyphensInsideANameDoNotHideIt() {
        assertThat(ids("曦雲 C500 系列與曦云C500")).containsExactly("c500", "c500");
    }

    private static List<String> ids(String original) {
        CanonicalText text = Canonicalizer.create().canonicalize(original);
        return LINKER.link(text, Sentences.of(text.text())).stream()
                .filter(mention -> mention.entity().registered())
                .map(mention -> mention.entity().id())
                .toList();
    }

    static EntityRegistry sample() {
        try {
            Path file =
                    Path.of(EntityLinkerTest.class.getResource("sample.yaml").toURI());
            return EntityRegistry.of(RegistryYaml.readFile(file));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
