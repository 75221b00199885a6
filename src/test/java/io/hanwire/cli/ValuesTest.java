package io.hanwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.figure.Modifier;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "743000000, 743000000, CNY, NONE, 7.43亿 CNY",
        "2057000000000, 2057000000000, TWD, NONE, 2.057万亿 TWD",
        "-1060000000, -950000000, CNY, NONE, -10.6亿 – -9.5亿 CNY",
        "38.65, 38.65, %, NONE, 38.65%",
        "25000, 25000, count, OVER, >2.5万",
        "6088, 6088, count, NONE, 6088",
        "300000000000000000, 300000000000000000, FLOPS, NONE, 300 PFLOPS",
        "17.44, 17.44, TWD, NONE, 17.44 TWD",
        "70, 70, %, ABOUT, ~70%"
    })
    void valuesReadAsPeopleWriteThem(String min, String max, String unit, Modifier modifier, String expected) {
        assertThat(Values.readable(new BigDecimal(min), new BigDecimal(max), unit, modifier))
                .isEqualTo(expected);
    }
}
