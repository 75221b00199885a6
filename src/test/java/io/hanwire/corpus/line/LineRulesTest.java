package io.hanwire.corpus.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRulesTest {

    private static final String NEWS = "公司前三季度净利润为3.2亿元，同比增长12%。";
    private static final String DISCLAIMER = "以上内容不构成投资建议，据此操作风险自担。";

    @Test
    void aParagraphThatEndsWithADisclaimerKeepsItsNews() {
        assertThat(LineRules.reasonAgainst(NEWS + DISCLAIMER, LineRules.Zone.BODY))
                .isNull();
        assertThat(LineRules.endOfNews(NEWS + DISCLAIMER, LineRules.Zone.BODY)).isEqualTo(NEWS.length());
    }

    @Test
    void whatFollowsADisclaimerWithoutFiguresGoesWithIt() {
        String line = NEWS + DISCLAIMER + "商务合作请来信。";
        assertThat(LineRules.endOfNews(line, LineRules.Zone.BODY)).isEqualTo(NEWS.length());
    }

    @Test
    void newsOnBothSidesOfADisclaimerStaysWhole() {
        String line = NEWS + DISCLAIMER + "公司同日宣布，拟每10股派2.5元。";
        assertThat(LineRules.endOfNews(line, LineRules.Zone.BODY)).isEqualTo(line.length());
        assertThat(LineRules.reasonAgainst(line, LineRules.Zone.BODY)).isNull();
    }

    @Test
    void aDisclaimerOfSeveralSentencesIsDropped() {
        String line = "本内容未经允许不得转载。授权事宜请联系编辑部。";
        assertThat(LineRules.reasonAgainst(line, LineRules.Zone.BODY)).isEqualTo("disclaimer");
        assertThat(LineRules.endOfNews(line, LineRules.Zone.BODY)).isZero();
    }

    @Test
    void aLineOfNewsEndsWhereItEnds() {
        assertThat(LineRules.endOfNews(NEWS, LineRules.Zone.BODY)).isEqualTo(NEWS.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"阅 67.42W", "收藏阅读 6.7万", "評論(3) 收藏 分享", "33人参与 2评论", "聽新聞0:00 / 0:00", "已將目前網頁的網址複製到您的剪貼簿！"})
    void buttonsWithTheirCountsAreNoText(String line) {
        assertThat(LineRules.reasonAgainst(line, LineRules.Zone.BODY)).isEqualTo("share");
    }

    @ParameterizedTest
    @ValueSource(strings = {"67.42", "3.2亿元", "全年浏览量达6.7万次，同比增长一成", "公司评论称，订单已收藏"})
    void figuresAndSentencesWithSuchWordsAreText(String line) {
        assertThat(LineRules.reasonAgainst(line, LineRules.Zone.BODY)).isNull();
    }
}
