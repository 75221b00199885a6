package io.hanwire.corpus.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.corpus.date.StatedDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class BylineReaderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "bylines.tsv", delimiter = '\t', numLinesToSkip = 2, quoteCharacter = '\u0001')
    void aBylineIsReadIntoItsFields(
            String head, String line, String source, String authors, String editors, String published) {
        Byline byline = BylineReader.read(line, head.equals("yes"));
        assertThat(byline).as(line).isNotNull();
        assertThat(byline.source()).isEqualTo(source.equals("-") ? null : source);
        assertThat(String.join(" ", byline.authors())).isEqualTo(authors.equals("-") ? "" : authors);
        assertThat(String.join(" ", byline.editors())).isEqualTo(editors.equals("-") ? "" : editors);
        StatedDate date = byline.published() != null ? byline.published() : byline.updated();
        assertThat(date == null ? "-" : date.date().toString()).isEqualTo(published);
    }

    static List<String> sentences() throws IOException {
        return Files.readAllLines(
                Path.of("src/test/resources/io/hanwire/corpus/line/not-bylines.txt"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceOrHeadingIsNoByline(String line) {
        assertThat(BylineReader.read(line, false)).as(line).isNull();
    }

    @Test
    void aDateAloneIsABylineOnlyAtTheHead() {
        assertThat(BylineReader.read("2025年11月1日", true)).isNotNull();
        assertThat(BylineReader.read("2025年11月1日", false)).isNull();
    }

    @Test
    void anImpossibleDateIsAWarning() {
        Byline byline = BylineReader.read("时间：2025年2月30日", true);
        assertThat(byline.published()).isNull();
        assertThat(byline.warning()).isEqualTo("no such date can be: 2025年2月30日");
    }
}
