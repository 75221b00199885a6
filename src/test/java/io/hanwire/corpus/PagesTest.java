package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the pages written in the shapes of Chinese news sites, see {@link PageScores} for their figures. */
class PagesTest {

    static List<ExpectedPage> articles() {
        return ExpectedPage.all().stream().filter(page -> !page.none()).toList();
    }

    static List<ExpectedPage> others() {
        return ExpectedPage.all().stream().filter(ExpectedPage::none).toList();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void thePageIsRead(ExpectedPage page) throws IOException {
        Collected found = PageScores.read(page);
        assertThat(found.rejections).isEmpty();
        assertThat(found.articles).hasSize(1);
        var article = found.articles.getFirst();
        assertThat(article.title()).isEqualTo(page.title());
        assertThat(article.published()).isNotNull();
        assertThat(article.published().date()).hasToString(page.published());
        assertThat(article.authors()).isEqualTo(page.authors());
        assertThat(found.notes.getFirst().editors()).isEqualTo(page.editors());
        if (!page.source().isEmpty()) {
            assertThat(article.source()).isEqualTo(page.source());
        }
        assertThat(page.bodyScore(article.body())).as(article.body()).isGreaterThan(0.92);
        assertThat(article.body()).contains(page.body());
        for (String noise : page.mustNotContain()) {
            assertThat(article.body()).doesNotContain(noise);
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void aPageWithoutAnArticleGivesNone(ExpectedPage page) throws IOException {
        Collected found = PageScores.read(page);
        assertThat(found.articles).isEmpty();
        assertThat(found.rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.reason().code()).isEqualTo("no-article"));
    }

    @Test
    void theReasonOfARejectedPageEndsWhereItHasNoTitleToName() {
        Collected found = Reading.read("a.html", "<html><body><ul><li><a href='x'>市场</a></li></ul></body></html>");
        assertThat(found.rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.message()).endsWith("only links or short texts"));
    }

    @Test
    void allPagesTogetherReachTheAim() throws IOException {
        List<PageScores.Score> scores = new ArrayList<>();
        for (ExpectedPage page : articles()) {
            scores.add(PageScores.score(page, PageScores.read(page)));
        }
        assertThat(scores).hasSizeGreaterThanOrEqualTo(30);
        assertThat(scores.stream().mapToDouble(PageScores.Score::body).average().orElse(0))
                .isGreaterThan(0.985);
    }

    @Test
    void whatIsLeftOutIsKeptWithItsReason() throws IOException {
        ExpectedPage page = articles().stream()
                .filter(p -> p.name().equals("portal-163-style"))
                .findFirst()
                .orElseThrow();
        ReadNotes notes = PageScores.read(page).notes.getFirst();
        assertThat(notes.encoding()).isEqualTo("UTF-8");
        assertThat(notes.removed())
                .anySatisfy(r -> {
                    assertThat(r.reason()).isEqualTo("disclaimer");
                    assertThat(r.text()).startsWith("特别声明");
                })
                .anySatisfy(r -> assertThat(r.text()).isEqualTo("*图源厂方提供"));
    }
}
