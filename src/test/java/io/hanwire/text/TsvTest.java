package io.hanwire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {

    private static List<List<String>> rows(String table, int least, int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Tsv.read(new StringReader(table), "test.tsv", least, most, row -> rows.add(List.of(row)));
        return rows;
    }

    @Test
    void tabsPartCellsAndSpacesDoNot() throws IOException {
        assertThat(rows("晶片\t芯片 晶粒\n", 2, 2)).containsExactly(List.of("晶片", "芯片 晶粒"));
    }

    @Test
    void commentsAndBlankLinesAreNoRows() throws IOException {
        assertThat(rows("# columns\n\n \t\n甲\n#乙\n丙", 1, 1)).containsExactly(List.of("甲"), List.of("丙"));
    }

    @Test
    void aNumberSignInsideARowIsPartOfIt() throws IOException {
        assertThat(rows("C#\t1 #", 2, 2)).containsExactly(List.of("C#", "1 #"));
    }

    @Test
    void cellsMissingAtTheEndOfARowAreEmpty() throws IOException {
        assertThat(rows("甲\n甲\t乙\n甲\t\t丙", 1, 3))
                .containsExactly(List.of("甲", "", ""), List.of("甲", "乙", ""), List.of("甲", "", "丙"));
    }

    @Test
    void windowsLineEndsAreNoPartOfTheLastCell() throws IOException {
        assertThat(rows("甲\t乙\r\n丙\t丁\r\n", 2, 2)).containsExactly(List.of("甲", "乙"), List.of("丙", "丁"));
    }

    @Test
    void aRowOfTooManyOrTooFewCellsIsNamedWithItsLine() {
        assertThatThrownBy(() -> rows("# columns\n甲\t乙\t丙", 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test.tsv line 2 cannot be read: expected 1 to 2 cells, found 3; the line is '甲\t乙\t丙'");
        assertThatThrownBy(() -> rows("甲", 2, 2)).hasMessageContaining("expected 2 cells, found 1");
    }

    @Test
    void whatTheReaderOfRowsRejectsIsNamedWithItsLine() {
        assertThatThrownBy(() -> Tsv.read(
                        new StringReader("1\nx"),
                        "numbers.tsv",
                        1,
                        1,
                        row -> assertThat(Integer.parseInt(row[0])).isEqualTo(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("numbers.tsv line 2 cannot be read: ")
                .hasMessageEndingWith("the line is 'x'");
    }

    @Test
    void aResourceIsReadBesideItsOwner() {
        assertThat(Tsv.rows(TsvTest.class, "two-rows.tsv", 1, 2))
                .extracting(row -> row[0] + "=" + row[1])
                .containsExactly("輝達=辉达", "台積電=");
    }

    @Test
    void aResourceThatIsMissingIsNamed() {
        assertThatThrownBy(() -> Tsv.rows(TsvTest.class, "none.tsv", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.tsv")
                .hasMessageContaining(TsvTest.class.getName());
    }

    @Test
    void aWrongRowOfAResourceIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> Tsv.rows(TsvTest.class, "two-rows.tsv", 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two-rows.tsv line 3");
    }

    @Test
    void theWordsOfACellArePartedBySpaces() {
        assertThat(Tsv.words(" 公司  集团 股份 ")).containsExactly("公司", "集团", "股份");
        assertThat(Tsv.words(" ")).isEmpty();
    }
}
