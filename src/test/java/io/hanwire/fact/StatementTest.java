package io.hanwire.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "1.5, 1.5", "12.0, 12", "0.00, 0", "0, 0", "-3.10, -3.1", "1E+3, 1000", "1200, 1200"})
    void equalNumbersAreOneText(BigDecimal value, String plain) {
        assertThat(Statement.plain(value)).isEqualTo(plain);
    }
}
