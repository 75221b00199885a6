package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.text.Article;
import io.hanwire.text.Published;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenTodayTest {

    @Test
    void anArticleWithoutADateTakesTheDayThatItCallsToday() {
        Article article = Reading.read("a.txt", "鴻海公布十月營收\n\n鴻海今(5)日公布2025年10月營收為8957億元，年增11%。\n")
                .articles
                .getFirst();
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2025, 11, 5), Published.Basis.INFERRED));
    }

    @Test
    void aStatedDateOfPublicationStays() {
        Article article = Reading.read("a.txt", "鴻海公布十月營收\n2025-11-06 島嶼財經\n\n鴻海昨(5)日公布2025年10月營收為8957億元。\n")
                .articles
                .getFirst();
        assertThat(article.published()).isEqualTo(new Published(LocalDate.of(2025, 11, 6), Published.Basis.PAGE));
    }

    @Test
    void withoutAnyStatedMonthTheDateStaysUnknown() {
        assertThat(Reading.read("a.txt", "鴻海公布營收\n\n鴻海今(5)日公布營收為8957億元。\n")
                        .articles
                        .getFirst()
                        .published())
                .isNull();
    }

    @Test
    void aBylineWithTheDayIsOne() {
        var found = Reading.read("a.txt", "鴻海公布十月營收\n記者周以寧／台北今(5)日報導\n\n鴻海公布2025年10月營收為8957億元，年增11%。\n");
        assertThat(found.articles.getFirst().authors()).containsExactly("周以寧");
        assertThat(found.articles.getFirst().body()).startsWith("鴻海公布2025年");
    }
}
