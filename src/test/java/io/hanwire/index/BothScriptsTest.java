package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.index.analysis.SearchText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.script.Variants;
import io.hanwire.text.Sentence;
import io.hanwire.text.Sentences;
import io.hanwire.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Queries cut at random from articles, as printed and in canonical form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BothScriptsTest {

    private static final int QUERIES = 200;
    private static final Canonicalizer CANONICALIZER = Articles.CANONICALIZER;

    /** Fresh paragraphs of several regions; each line is an article. */
    private static final List<String> TEXTS = List.of(
            "台灣大型面板廠第三季合併營收達六百二十億元，季增百分之五。公司表示，車用面板與醫療顯示器訂單能見度直到明年第一季，稼動率維持八成以上。",
            "香港地產發展商公布中期業績，股東應佔溢利按年跌一成二至廿三億港元，主要受物業減值影響。董事會建議派發中期息每股三毫。",
            "动力电池企业今日在投资者交流会上透露，钠离子电池产线预计明年二季度投产，规划年产能十吉瓦时。储能业务收入占比首次超过三成。",
            "航運公司旗下貨櫃輪將改走好望角航線，運價指數連續第四週上漲。分析師認為，塞港情況若未紓解，第四季獲利仍有上修空間。",
            "伺服器代工廠指出，人工智慧機櫃自十一月起放量出貨，液冷散熱模組佔比提高。記憶體與載板供應吃緊，交期拉長至二十週。",
            "银行股午后拉升，国有大行净息差降幅收窄。多家机构认为，存款利率下调后负债成本压力缓解，资产质量总体稳定。",
            "電訊商推出5G漫遊月費計劃，覆蓋內地與澳門。截至九月底，後付客戶達三百二十萬戶，每戶平均收入升2%。",
            "创新药企业与跨国公司签署授权协议，首付款八千万美元，里程碑付款最高十二亿美元。该药物用于治疗晚期肺癌，三期临床正在进行。");

    private StoreReader reader;

    @BeforeAll
    void ingest(@TempDir Path directory) {
        try (Store store = Store.open(directory)) {
            for (int i = 0; i < TEXTS.size(); i++) {
                String text = TEXTS.get(i);
                int title = text.indexOf('，');
                store.add(
                        Articles.of("a" + i, text.substring(0, title), text).analyzed(),
                        new Provenance("a" + i, "a" + i, null, new byte[0]));
            }
            store.commit(Map.of());
        }
        reader = StoreReader.open(directory);
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private static List<String> queries() {
        long seed = Long.getLong("hanwire.test.seed", 1);
        Random random = new Random(seed);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String text = TEXTS.get(random.nextInt(TEXTS.size()));
            int start = random.nextInt(text.length() - 2);
            int end = Math.min(text.length(), start + 2 + random.nextInt(12));
            String query = text.substring(start, end).strip();
            if (query.chars().anyMatch(Character::isLetterOrDigit)) {
                queries.add(query);
            }
        }
        return queries;
    }

    @Test
    void aQueryFindsTheSameInTheSameOrderWithTheSameScoresInEitherScript() {
        int found = 0;
        for (String query : queries()) {
            List<Ranked> asPrinted = ranking(query);
            found += asPrinted.isEmpty() ? 0 : 1;
            assertThat(ranking(CANONICALIZER.canonicalize(query).text()))
                    .as(query)
                    .isEqualTo(asPrinted);
            assertThat(ranking(fullWidth(query))).as(query).isEqualTo(asPrinted);
        }
        // A cut through a word that is reworded as a whole, 記憶 of 記憶體, finds nothing.
        assertThat(found).isGreaterThan(QUERIES * 9 / 10);
    }

    private List<Ranked> ranking(String query) {
        return reader.search(SearchRequest.of(query)).hits().stream()
                .map(hit -> new Ranked(hit.article().article().id(), hit.score()))
                .toList();
    }

    private static String fullWidth(String query) {
        StringBuilder wide = new StringBuilder();
        query.chars().forEach(c -> wide.append((char) (Character.isLetterOrDigit(c) && c < 0x7f ? c + 0xfee0 : c)));
        return wide.toString();
    }

    /** 显示屏 is marked for 面板: the word of another press for one of the query. */
    private static boolean isOtherWord(String marked, String wanted) {
        return Variants.shipped().of(marked).stream().anyMatch(wanted::contains)
                || IntStream.range(0, wanted.length())
                        .boxed()
                        .flatMap(start -> IntStream.rangeClosed(start + 1, wanted.length())
                                .mapToObj(end -> wanted.substring(start, end)))
                        .anyMatch(
                                word -> Variants.shipped().of(word).stream().anyMatch(other -> other.contains(marked)));
    }

    @Test
    void everySnippetIsASentenceOfTheArticleAndEveryHighlightIsOfTheQuery() {
        int highlights = 0;
        for (String query : queries()) {
            String wanted = SearchText.fold(CANONICALIZER.canonicalize(query).text());
            for (SearchResult.Hit hit : reader.search(SearchRequest.of(query)).hits()) {
                String text = hit.article().article().text();
                List<Span> sentences =
                        Sentences.of(text).stream().map(Sentence::span).toList();
                for (SearchResult.Snippet snippet : hit.snippets()) {
                    assertThat(sentences).as(query).contains(snippet.span());
                    assertThat(snippet.text()).isEqualTo(snippet.span().of(text));
                    int last = snippet.span().start();
                    for (Span highlight : snippet.highlights()) {
                        assertThat(highlight.start()).isGreaterThanOrEqualTo(last);
                        assertThat(snippet.span().contains(highlight)).isTrue();
                        String marked = SearchText.fold(
                                CANONICALIZER.canonicalize(highlight.of(text)).text());
                        assertThat(sharesPair(marked, wanted) || isOtherWord(marked, wanted))
                                .as("%s of %s", marked, wanted)
                                .isTrue();
                        last = highlight.end();
                        highlights++;
                    }
                }
            }
        }
        assertThat(highlights).isGreaterThan(QUERIES);
    }

    /** Whether two characters side by side of {@code marked}, or all of it, stand in {@code wanted}. */
    private static boolean sharesPair(String marked, String wanted) {
        if (wanted.contains(marked)) {
            return true;
        }
        for (int i = 0; i + 2 <= marked.length(); i++) {
            if (wanted.contains(marked.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
