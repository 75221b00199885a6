package io.hanwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    private static List<String> printed(int width) throws IOException {
        TextTable table = new TextTable(List.of(
                TextTable.Column.left("subject", 24),
                TextTable.Column.left("scope", 30),
                TextTable.Column.right("value"),
                TextTable.Column.left("said in", 40)));
        table.add(List.of("台积电", "AI服务器机柜", "9899.2亿 TWD", "島嶼財經 2025-10-16"));
        table.add(List.of("AMD", "", "8%", "taiwan/ai-tag-page.txt"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.print(out, width);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void hanCharactersFillTwoCells() throws IOException {
        assertThat(printed(1_000))
                .containsExactly(
                        "subject  scope                value  said in",
                        "台积电   AI服务器机柜  9899.2亿 TWD  島嶼財經 2025-10-16",
                        "AMD                              8%  taiwan/ai-tag-page.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 60, 66})
    void onANarrowTerminalWordsAreCutAndNumbersAreNot(int width) throws IOException {
        assertThat(printed(width))
                .allMatch(line -> Printable.width(line) <= width)
                .anyMatch(line -> line.contains("9899.2亿 TWD"))
                .anyMatch(line -> line.contains(" 8%"));
    }
}
