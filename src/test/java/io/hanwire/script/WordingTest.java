package io.hanwire.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordingTest {

    private final Canonicalizer canonicalizer = Canonicalizer.create();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "wording.tsv", delimiter = '\t', commentCharacter = '#')
    void aSentenceIsReworded(String printed, String canonical) {
        assertThat(canonicalizer.canonicalize(printed).text()).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "wording.tsv", delimiter = '\t', commentCharacter = '#')
    void itsSimplifiedVersionHasTheSameCanonicalForm(String printed, String canonical) {
        String simplified = canonicalizer.simplifyCharacters(printed);
        assertThat(canonicalizer.canonicalize(simplified).text()).isEqualTo(canonical);
    }
}
