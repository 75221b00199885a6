package io.hanwire.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.DoubledText;
import io.hanwire.text.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTimeTest {

    private static final double MOST = 2.5;
    private static final FigureExtractor EXTRACTOR = FigureExtractor.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "一",
                "〇",
                "十",
                "２",
                "12",
                "万",
                "亿",
                "1万",
                "一百",
                "二百五",
                "几",
                "数千",
                "1,",
                "1,234,",
                "1.",
                ".5",
                "1/",
                "1/2",
                "1 2/3",
                "1-",
                "-",
                "负",
                "1e",
                "1e5",
                "10^",
                "点",
                "一点",
                "一 点 ",
                "百分之",
                "百 分 之 ",
                "分之",
                "一分之",
                "三又",
                "三又二分之一",
                "又",
                "%",
                "5%",
                "5%、",
                "5、",
                "5亿、",
                "3至",
                "3%至",
                "个百分点",
                "1 个 ",
                "5元",
                "五元三角",
                "两毛",
                "块",
                "三块",
                "三块五",
                "元",
                "约",
                "约5",
                "超",
                "以上",
                "5以上，",
                "大于1小于2",
                "比5高",
                "第",
                "第三",
                "第三至",
                "前",
                "前5",
                "TOP",
                "TOP 5",
                "(",
                "（人民币",
                "（1",
                "https://",
                "://",
                "H1",
                "GPT-4",
                "1-2-3",
                "¥",
                "US$",
                "US$5",
                "（",
                "翻",
                "翻了三番",
                "成",
                "三成五",
                "折",
                "十一又",
                "一块二",
                "5 "
            })
    void twiceTheTextTakesAboutTwiceTheTime(String repeated) {
        assertThat(DoubledText.ratio(repeated, text -> EXTRACTOR.extract(text, Region.TW), MOST))
                .isLessThan(MOST);
    }
}
