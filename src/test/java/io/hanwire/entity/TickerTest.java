package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickerTest {

    @ParameterizedTest
    @CsvSource({
        "股票代码：688256.SH, 688256.SH",
        "港股代码:00700.HK, 00700.HK",
        "港股00700, 00700",
        "A股 601318, 601318",
        "688256.SH, 688256.SH"
    })
    void aLabelIsNoPartOfATicker(String printed, String ticker) {
        assertThat(Ticker.withoutLabel(printed)).isEqualTo(ticker);
    }

    @ParameterizedTest
    @CsvSource({
        "00700.HK, 700.HK",
        "2330-TW, 2330.TW",
        "港交所：9868, 9868.HK",
        "000001.SZ, 000001.SZ",
        "NVDA.O, NVDA",
        "NYSE：BABA, BABA"
    })
    void theKeyHasTheMarketOfANumberAndNoZerosBeforeIt(String printed, String key) {
        assertThat(Ticker.key(printed)).isEqualTo(key);
    }

    @Test
    void onlyKnownMarketsAreMarkets() {
        assertThat(Ticker.hasMarket("VOD.L")).isTrue();
        assertThat(Ticker.hasMarket("VOD.X")).isFalse();
    }
}
