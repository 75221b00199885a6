package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.script.CanonicalText;
import io.hanwire.text.Sentences;
import io.hanwire.text.Tsv;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Short names that are also parts of other words. */
class NamesInContextTest {

    private static final EntityRegistry REGISTRY = EntityRegistry.shipped();
    private static final EntityLinker LINKER = EntityLinker.of(REGISTRY);

    @TestFactory
    Stream<DynamicTest> sentencesNameWhomTheyName() {
        return Tsv.rows(NamesInContextTest.class, "names-in-context.tsv", 1, 2).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0], () -> assertThat(names(row[0])).isEqualTo(row[1])));
    }

    private static String names(String sentence) {
        CanonicalText text = REGISTRY.canonicalizer().canonicalize(sentence);
        return LINKER.link(text, Sentences.of(text.text())).stream()
                .filter(mention -> mention.entity().type() != EntityType.MARKET)
                .map(mention -> mention.span().of(text.text()) + "="
                        + (mention.entity().registered() ? mention.entity().id() : "-"))
                .collect(Collectors.joining(" "));
    }
}
