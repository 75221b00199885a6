package io.hanwire.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Lexicon SHIPPED = Lexicon.shipped();

    private static Term first(Lexicon lexicon, String text) {
        List<Term> words = lexicon.at(text, 0, text.length());
        assertThat(words).as(text).isNotEmpty();
        return words.getFirst();
    }

    @Test
    void theLongestWordComesFirst() {
        assertThat(first(SHIPPED, "扣非净利润8.47亿元").text()).isEqualTo("扣非净利润");
        assertThat(first(SHIPPED, "扣非净利润8.47亿元").scope()).isEqualTo("扣非");
    }

    @Test
    void shorterWordsAtTheSamePlaceFollow() {
        assertThat(SHIPPED.at("净利润率上升", 0, 4)).extracting(Term::text).containsExactly("净利润率", "净利润", "净利", "净");
        assertThat(SHIPPED.at("净利润率上升", 0, 3)).extracting(Term::text).containsExactly("净利润", "净利", "净");
        assertThat(SHIPPED.at("净利润率上升", 0, 0)).isEmpty();
    }

    @Test
    void aWordKnowsTheListsThatItIsIn() {
        assertThat(first(SHIPPED, "占比").isIn(WordList.CONTRIBUTES)).isTrue();
        assertThat(first(SHIPPED, "净利润").isIn(WordList.CONTRIBUTES)).isFalse();
    }

    @Test
    void aLossIsMarked() {
        assertThat(first(SHIPPED, "净亏损").loss()).isTrue();
        assertThat(first(SHIPPED, "每股亏损").metric())
                .isNotNull()
                .extracting(Metric::id)
                .isEqualTo("eps");
        assertThat(first(SHIPPED, "净利润").loss()).isFalse();
    }

    @Test
    void aWordMayJoinAndCompare() {
        assertThat(first(SHIPPED, "与").is(TermKind.AND)).isTrue();
        assertThat(first(SHIPPED, "与").is(TermKind.COMPARE)).isTrue();
    }

    @Test
    void everyMetricOfTheContractIsThere() {
        assertThat(SHIPPED.metrics())
                .extracting(Metric::id)
                .contains(
                        "revenue",
                        "revenue_growth",
                        "net_profit",
                        "net_profit_growth",
                        "gross_margin",
                        "operating_margin",
                        "eps",
                        "rd_expense",
                        "capex",
                        "market_cap",
                        "valuation",
                        "funding",
                        "order_value",
                        "revenue_share",
                        "market_share",
                        "market_size",
                        "market_growth",
                        "shipments",
                        "customers",
                        "share_price",
                        "price_change",
                        "pe_ratio",
                        "ps_ratio",
                        "compute",
                        "memory",
                        "cluster_size",
                        "process_node");
    }

    @Test
    void aUsersWordIsTheUsers() throws IOException {
        Lexicon lexicon =
                Lexicon.shippedWith(new StringReader("# mine\nstore_count\tcount\tstand\t-\t门店 门店数\n"), "mine.tsv");

        Term word = first(lexicon, "门店数1.2万家");
        assertThat(word.metric()).isNotNull().extracting(Metric::id).isEqualTo("store_count");
        assertThat(word.is(TermKind.METRIC)).isTrue();
        assertThat(word.is(TermKind.OTHER)).isFalse();
    }

    @Test
    void aRowThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> Lexicon.shippedWith(new StringReader("store_count\tcount\n"), "mine.tsv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.tsv line 1")
                .hasMessageContaining("5 columns");
    }
}
