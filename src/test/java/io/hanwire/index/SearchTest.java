package io.hanwire.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.index.SearchRequest.FacetField;
import io.hanwire.index.query.QuerySyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    private static final Entity NVIDIA = Articles.company("nvidia", "英伟达", "輝達", "英偉達", "NVIDIA", "辉达");
    private static final Entity METAX =
            new Entity("metax", "沐曦", EntityType.COMPANY, List.of("沐曦股份", "MetaX"), List.of("688802.SH"), null);
    private static final Entity SHIPPER = Entity.unregistered("海岳航运", EntityType.COMPANY);

    private static final Entity CHAIN = Entity.unregistered("某药局", EntityType.COMPANY);

    private StoreReader reader;

    @BeforeAll
    void ingest(@TempDir Path directory) {
        try (Store store = Store.open(directory, Articles.CANONICALIZER)) {
            add(
                    store,
                    "n-tw",
                    Articles.of("n-tw", "輝達資料中心業績創高", "輝達公布財報。資料中心營收成長，伺服器晶片供不應求。", "2025-11-20")
                            .naming("輝達", NVIDIA));
            add(
                    store,
                    "n-cn",
                    Articles.of("n-cn", "英伟达新品发布", "英伟达推出新一代芯片。业内关注供货。", "2025-10-02")
                            .naming("英伟达", NVIDIA));
            add(
                    store,
                    "n-en",
                    Articles.of("n-en", "晶片股走勢", "分析師看好NVIDIA的前景。記憶體價格上漲。", "2025-09-01")
                            .naming("NVIDIA", NVIDIA));
            add(
                    store,
                    "m-1",
                    Articles.of("m-1", "沐曦股份上市", "沐曦股份2024年營收7.43億元。虧損收窄，毛利率提升。", "2025-12-16")
                            .naming("沐曦股份", METAX)
                            .stating(METAX, "revenue", "743000000", "CNY", "7.43億元", "2024"));
            add(
                    store,
                    "m-2",
                    Articles.of("m-2", "沐曦前三季業績", "沐曦第三季營收3.1亿元，净亏损5000万元。", "2025-10-30")
                            .naming("沐曦", METAX)
                            .stating(METAX, "revenue", "310000000", "CNY", "3.1亿元", null)
                            .stating(METAX, "net_profit", "-50000000", "CNY", "5000万元", null));
            add(
                    store,
                    "m-3",
                    Articles.of("m-3", "連鎖藥局展店", "某藥局門店數達120家。", "2025-09-20")
                            .stating(CHAIN, "stores_of_mine", "120", "家", "120家", null));
            add(
                    store,
                    "s-1",
                    Articles.of("s-1", "海岳航運添新船", "海岳航運訂造六艘貨櫃船，合約金額12億美元。", "2025-08-08")
                            .naming("海岳航运", SHIPPER)
                            .stating(SHIPPER, "order_value", "1200000000", "USD", "12億美元", null));
            add(store, "v-1", Articles.of("v-1", "銀行個資外洩", "銀行稱客戶資料遭竊，將強化資安。", "2025-09-15"));
            store.add(
                    Articles.of("s-2", "海岳航運添新船", "海岳航運訂造六艘貨櫃船，合約金額12億美元。", "2025-08-08")
                            .naming("海岳航运", SHIPPER)
                            .analyzed(),
                    new Provenance("s-2.txt", "s-1", null, new byte[0]));
            store.commit(Map.of());
        }
        reader = StoreReader.open(directory, Articles.CANONICALIZER);
    }

    private static void add(Store store, String id, Articles article) {
        store.add(article.analyzed(), new Provenance(id + ".txt", id, null, new byte[0]));
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private SearchResult search(String query) {
        return reader.search(SearchRequest.of(query));
    }

    private List<String> ids(String query) {
        return search(query).hits().stream()
                .map(hit -> hit.article().article().id())
                .toList();
    }

    @Test
    void anyNameOfACompanyFindsAllOfItsNames() {
        for (String name : List.of("英伟达", "英偉達", "輝達", "辉达", "nvidia", "company:輝達", "公司:NVIDIA", "公司：英偉達")) {
            assertThat(ids(name)).as(name).containsExactlyInAnyOrder("n-tw", "n-cn", "n-en");
        }
    }

    @Test
    void aWordFindsTheWordOfAnotherPressForIt() {
        for (String words : List.of("客戶資料", "客户资料", "客户数据", "客戶數據", "信息安全", "資安")) {
            assertThat(ids(words)).as(words).containsExactly("v-1");
        }
        assertThat(ids("\"客户数据\"")).isEmpty();
    }

    @Test
    void aTickerIsANameOfACompanyInAConditionOnly() {
        for (String ticker : List.of("company:688802", "company:688802.SH", "公司:688802.sh")) {
            assertThat(ids(ticker)).as(ticker).containsExactlyInAnyOrder("m-1", "m-2");
        }
        assertThat(ids("688802")).isEmpty();
    }

    @Test
    void explainsWhichNameStandsForWhom() {
        assertThat(search("輝達 營收").aliases()).containsExactly(new SearchResult.AliasMatch("輝達", NVIDIA));
    }

    @Test
    void wordingOfTaiwanAndOfTheMainlandFindTheSame() {
        assertThat(ids("伺服器晶片")).isEqualTo(ids("服务器芯片")).startsWith("n-tw");
        assertThat(ids("記憶體")).isEqualTo(ids("内存")).containsExactly("n-en");
    }

    @Test
    void aPhraseIsFoundSideBySideOnly() {
        assertThat(ids("\"毛利率提升\"")).containsExactly("m-1");
        assertThat(ids("\"虧損毛利率\"")).isEmpty();
        assertThat(ids("“營收成長”")).containsExactly("n-tw");
    }

    @Test
    void aPhraseDoesNotReachAcrossSigns() {
        assertThat(ids("\"收窄毛利\"")).isEmpty();
    }

    @Test
    void aSingleCharacterIsFound() {
        assertThat(ids("船")).containsExactly("s-1");
    }

    @Test
    void minusLeavesOutAndOrTakesEither() {
        assertThat(ids("輝達 -資料中心")).containsExactlyInAnyOrder("n-cn", "n-en");
        assertThat(ids("company:輝達 -(伺服器 OR 記憶體)")).containsExactly("n-cn");
        assertThat(ids("記憶體 OR 貨櫃船")).containsExactlyInAnyOrder("n-en", "s-1");
    }

    @Test
    void aShortQueryAsksForAllOfItsWordsAndElseForAny() {
        assertThat(ids("沐曦 毛利率")).containsExactly("m-1");
        assertThat(ids("輝達 貨櫃船")).contains("n-tw", "s-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鴻海", "海運", "聯電", "航海", "鴻海精密", "船務"})
    void aShortWordThatIsNowhereFindsNothingOfItsCharacters(String query) {
        assertThat(search(query).hits()).isEmpty();
    }

    @Test
    void whereOneOfTwoWordsIsNowhereTheOtherOneIsFoundWhole() {
        assertThat(ids("鴻海 貨櫃船")).containsExactly("s-1");
        assertThat(ids("鴻海 聯電")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "lang:tw | 1 | 'tw' is no language of articles at position 1; did you mean lang:zh-Hant-TW?",
                "船 lang:zh-cn | 3 | did you mean lang:zh-Hans-CN?",
                "lang:hant | 1 | did you mean lang:zh-Hant?",
                "lang:klingon | 1 | write it as lang:zh-Hans",
                "revenue>5kg | 9 | '5kg' is no amount of revenue at position 9; write money",
                "revenue:20%..5亿 | 9 | '20%' is no amount of revenue",
                "净利润<3% | 5 | write money",
                "revenues>5亿 | 1 | did you mean 'revenue'?",
            })
    void whatNoArticleCanHaveIsAnsweredWithThePositionAndWhatToWrite(String query, int position, String answer) {
        assertThatThrownBy(() -> search(query))
                .isInstanceOfSatisfying(
                        QuerySyntaxException.class,
                        e -> assertThat(e.position()).isEqualTo(position))
                .hasMessageContaining(answer);
    }

    @Test
    void aMetricOfTheUsersOwnIsACondition() {
        assertThat(ids("stores_of_mine>100")).containsExactly("m-3");
        assertThat(ids("stores-of-mine>100")).containsExactly("m-3");
        assertThat(ids("stores_of_mine>200")).isEmpty();
        assertThat(ids("metric:stores_of_mine")).containsExactly("m-3");
    }

    @Test
    void aMetricOfTheUsersOwnGoesByItsWordsAndUnitsAndIsKnownWhereNoArticleStatesIt(@TempDir Path directory) {
        try (Store store = Store.open(directory, Articles.CANONICALIZER)) {
            store.keepMetrics("dividend\tmoney\tspan\t-\t股息 派息\nheadcount\tcount\tstand\t-\t员工数\n");
            add(
                    store,
                    "d-1",
                    Articles.of("d-1", "沐曦派息", "沐曦派息3億元。")
                            .naming("沐曦", METAX)
                            .stating(METAX, "dividend", "300000000", "CNY", "3億元", null));
            store.commit(Map.of());
        }
        try (StoreReader own = StoreReader.open(directory, Articles.CANONICALIZER)) {
            assertThat(own.search(SearchRequest.of("dividend>2亿")).total()).isEqualTo(1);
            assertThat(own.search(SearchRequest.of("派息>2億元")).total()).isEqualTo(1);
            assertThat(own.search(SearchRequest.of("股息>4亿")).total()).isZero();
            assertThat(own.search(SearchRequest.of("指標:股息")).total()).isEqualTo(1);
            assertThat(own.search(SearchRequest.of("metric:headcount")).total()).isZero();
            assertThat(own.search(SearchRequest.of("營收>1亿")).total()).isZero();
            assertThatThrownBy(() -> own.search(SearchRequest.of("股息>5kg")))
                    .isInstanceOf(QuerySyntaxException.class)
                    .hasMessageContaining("position 4", "write money");
        }
        assertThatThrownBy(() -> search("metric:headcount"))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("There is no metric 'headcount'");
    }

    @Test
    void datesSourcesAndLanguagesAreConditions() {
        assertThat(ids("after:2025-11-20")).containsExactlyInAnyOrder("n-tw", "m-1");
        assertThat(ids("before:2025-09")).containsExactly("s-1");
        assertThat(ids("日期:2025年10月")).containsExactlyInAnyOrder("n-cn", "m-2");
        assertThat(ids("source:经济日报 芯片 -company:nvidia")).isEmpty();
        assertThat(ids("來源:經濟日報 lang:zh-Hant 貨櫃船")).containsExactly("s-1");
        assertThat(ids("lang:zh-Hans 貨櫃船")).isEmpty();
    }

    @Test
    void figuresAreConditionsAndComeWithTheirFacts() {
        SearchResult result = search("revenue>5亿");
        assertThat(result.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.article().article().id()).isEqualTo("m-1");
            assertThat(hit.matched())
                    .extracting(fact -> fact.evidence().exact())
                    .containsExactly("7.43億元");
            assertThat(hit.matched())
                    .extracting(fact -> fact.evidence().quote())
                    .containsExactly("沐曦股份2024年營收7.43億元。");
        });
        assertThat(ids("營收>3億")).containsExactlyInAnyOrder("m-1", "m-2");
        assertThat(ids("revenue(2024)>=5亿元")).containsExactly("m-1");
        assertThat(ids("revenue(2023)>=5亿元")).isEmpty();
        assertThat(ids("net_profit<0")).containsExactly("m-2");
        assertThat(ids("净利润<0美元")).isEmpty();
        assertThat(ids("虧損>3000萬")).containsExactly("m-2");
        assertThat(ids("order_value:10亿..15亿美元")).containsExactly("s-1");
        assertThat(ids("revenue=7.43亿")).containsExactly("m-1");
        assertThat(ids("metric:net_profit")).containsExactly("m-2");
        assertThat(ids("指標:營收 沐曦")).containsExactlyInAnyOrder("m-1", "m-2");
    }

    @Test
    void aFigureBesideACompanyIsAboutIt() {
        assertThat(ids("company:沐曦 revenue>5亿")).containsExactly("m-1");
        assertThat(ids("company:輝達 revenue>5亿")).isEmpty();
    }

    @Test
    void companiesWithoutAnIdAreFoundByName() {
        assertThat(ids("company:海岳航運")).containsExactly("s-1");
        assertThat(ids("product:海岳航運")).isEmpty();
    }

    @Test
    void nearDuplicatesAreOneHit() {
        SearchResult folded = search("貨櫃船");
        assertThat(folded.hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.moreSources()).isEqualTo(1));
        assertThat(folded.total()).isEqualTo(2);
        assertThat(reader.search(SearchRequest.of("貨櫃船").withFold(false)).hits())
                .hasSize(2);
    }

    @Test
    void newestFirstWhereAskedFor() {
        SearchRequest request = SearchRequest.of("company:nvidia").withSort(SearchRequest.Sort.DATE);
        assertThat(reader.search(request).hits())
                .extracting(hit -> hit.article().article().id())
                .containsExactly("n-tw", "n-cn", "n-en");
    }

    @Test
    void pagesContinueWhereTheLastOneEnded() {
        List<String> all = ids("after:2025-01-01");
        for (int i = 0; i < all.size(); i++) {
            SearchRequest page = SearchRequest.of("after:2025-01-01").withPage(i, 1);
            assertThat(reader.search(page).hits())
                    .extracting(hit -> hit.article().article().id())
                    .containsExactly(all.get(i));
        }
    }

    @Test
    void facetsCountAllArticlesThatMatch() {
        SearchResult result = reader.search(SearchRequest.of("營收 OR 貨櫃船")
                .withFacets(List.of(FacetField.COMPANY, FacetField.SOURCE, FacetField.MONTH)));
        assertThat(result.facets().get(0).values())
                .extracting(SearchResult.Facet.Value::label, SearchResult.Facet.Value::count)
                .containsExactly(tuple("海岳航运", 2L), tuple("沐曦", 2L), tuple("英伟达", 1L));
        assertThat(result.facets().get(1).values()).containsExactly(new SearchResult.Facet.Value("經濟日報", "經濟日報", 5));
        assertThat(result.facets().get(2).values())
                .extracting(SearchResult.Facet.Value::key)
                .containsExactly("2025-08", "2025-10", "2025-11", "2025-12");
    }

    @Test
    void snippetsAreSentencesOfTheOriginalWithWhatMatched() {
        SearchResult.Hit hit = search("服务器芯片").hits().getFirst();
        String text = hit.article().article().text();
        assertThat(hit.snippets()).singleElement().satisfies(snippet -> {
            assertThat(snippet.text()).isEqualTo("資料中心營收成長，伺服器晶片供不應求。");
            assertThat(snippet.highlights()).extracting(span -> span.of(text)).containsExactly("伺服器晶片");
        });
    }

    @Test
    void titlesAreHighlightedUnderAnyName() {
        SearchResult.Hit hit = search("NVIDIA 資料中心").hits().getFirst();
        assertThat(hit.titleHighlights())
                .extracting(span -> span.of(hit.article().article().text()))
                .containsExactly("輝達資料中心");
    }

    @ParameterizedTest
    @CsvSource({
        "company:英伟打, 英伟打, 英伟达",
        "輝打, 輝打, 輝達",
        "輝打營收, 輝打, 輝達",
        "huida, huida, 輝達",
        "英委达, 英委达, 英伟达",
        "yinweida, yinweida, 英伟达",
        "沐西 上市, 沐西, 沐曦",
        "muxi, muxi, 沐曦",
        "Nvidea, Nvidea, NVIDIA"
    })
    void aNameNearTheTypedOneInCharactersOrSoundIsSuggested(String query, String typed, String name) {
        assertThat(search(query).suggestions())
                .extracting(SearchResult.Suggestion::typed, SearchResult.Suggestion::name)
                .contains(tuple(typed, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"輝達", "輝達 貨櫃船", "伺服器晶片", "company:nvidia", "七七八八"})
    void nothingIsSuggestedForWhatIsThereOrLikeNobody(String query) {
        assertThat(search(query).suggestions()).isEmpty();
    }

    @Test
    void aQueryThatTakesTooLongIsGivenUpWithASentence(@TempDir Path directory) throws IOException {
        try (Store store = Store.open(directory, Articles.CANONICALIZER)) {
            add(store, "a", Articles.of("a", "輝達", "輝達公布財報。"));
            store.commit(Map.of());
        }
        AtomicLong clock = new AtomicLong();
        try (FSDirectory files = FSDirectory.open(directory);
                DirectoryReader index = DirectoryReader.open(files)) {
            IndexSearcher searcher = new IndexSearcher(index);
            EntityTable entities = new EntityTable(index, Articles.CANONICALIZER);
            SearchEngine engine = new SearchEngine(
                    searcher,
                    entities,
                    new FactListing(searcher, entities),
                    Articles.CANONICALIZER,
                    // More than the limit passes from one look at the clock to the next.
                    () -> clock.addAndGet(2 * Deadline.LIMIT.toNanos()));
            SearchRequest request = SearchRequest.of("財報").withFacets(List.of(FacetField.values()));
            assertThatThrownBy(() -> engine.search(request))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.TIME_OUT))
                    .hasMessageStartingWith("The query took longer than 2 s and was given up: ");
        }
    }
}
