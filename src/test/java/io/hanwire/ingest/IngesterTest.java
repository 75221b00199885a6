package io.hanwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.fact.SourcedFact;
import io.hanwire.index.FactFilter;
import io.hanwire.index.RejectionRecord;
import io.hanwire.index.Store;
import io.hanwire.index.StoreReader;
import io.hanwire.index.StoredArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngesterTest {

    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-05T00:00:00Z"));

    @TempDir
    Path temporary;

    private Path corpus;
    private Path index;

    @BeforeEach
    void makeFolders() throws IOException {
        corpus = Files.createDirectories(temporary.resolve("corpus"));
        index = temporary.resolve("index");
    }

    @Test
    void everyArticleSeenIsCountedOnce() throws IOException {
        write("a.txt", "沐曦股份去年營收7.43億元\n2025-12-16 島嶼財經\n\n沐曦股份2024年營收7.43億元。");
        write("copy.txt", "沐曦股份去年營收7.43億元\n2025-12-16 島嶼財經\n\n沐曦股份2024年營收7.43億元。");
        write("empty.txt", "");
        IngestReport report = ingest();
        assertThat(report.seen()).isEqualTo(3);
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(report.duplicate()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
    }

    @Test
    void anUnchangedFileIsNotReadAgain() throws IOException {
        write("a.txt", article("沐曦股份", "7.43亿元"));
        ingest();
        IngestReport again = ingest();
        assertThat(again.read()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.seen()).isEqualTo(1);
    }

    @Test
    void aTouchedFileWithTheSameBytesIsUnchanged() throws IOException {
        Path file = write("a.txt", article("沐曦股份", "7.43亿元"));
        ingest();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(ingest().unchanged()).isEqualTo(1);
    }

    @Test
    void anotherProgramReadsEverythingAnew() throws IOException {
        write("a.txt", article("沐曦股份", "7.43亿元"));
        ingest();
        assertThat(ingest(new IngestOptions(List.of(corpus), 1, false, false, "2"))
                        .read())
                .isEqualTo(1);
    }

    @Test
    void whatAnotherProgramReadIsReadAnewWheneverItsTurnComes() throws IOException {
        Path first = write("a.txt", article("沐曦股份", "7.43亿元"));
        write("b.txt", article("寒武纪", "46.07亿元"));
        ingest();
        assertThat(ingest(new IngestOptions(List.of(first), 1, false, false, "2"))
                        .read())
                .isEqualTo(1);
        assertThat(ingest(new IngestOptions(List.of(corpus), 1, false, false, "2")))
                .satisfies(report -> assertThat(report.read()).isEqualTo(1))
                .satisfies(report -> assertThat(report.unchanged()).isEqualTo(1));
    }

    @Test
    void aChangedFileReplacesItsArticles() throws IOException {
        write("a.txt", article("沐曦股份", "7.43亿元"));
        ingest();
        write("a.txt", article("沐曦股份", "8.5亿元多"));
        ingest();
        assertThat(articles()).hasSize(1);
        assertThat(articles().getFirst().article().text()).contains("8.5亿元");
    }

    @Test
    void theArticlesOfADeletedFileGoOnlyWithPrune() throws IOException {
        Path file = write("a.txt", article("沐曦股份", "7.43亿元"));
        write("b.txt", article("寒武纪", "46.07亿元"));
        ingest();
        Files.delete(file);
        ingest();
        assertThat(articles()).hasSize(2);
        IngestReport report = ingest(new IngestOptions(List.of(corpus), 2, true, false, "1"));
        assertThat(report.removed()).isEqualTo(1);
        assertThat(articles()).hasSize(1);
    }

    @Test
    void whereTheFirstCopyGoesTheSecondTakesItsPlace() throws IOException {
        Path first = write("a.txt", article("沐曦股份", "7.43亿元"));
        write("b.txt", article("沐曦股份", "7.43亿元"));
        ingest();
        Files.delete(first);
        IngestReport report = ingest(new IngestOptions(List.of(corpus), 2, true, false, "1"));
        assertThat(articles()).extracting(a -> a.article().path()).containsExactly("b.txt");
        assertThat(report.seen()).isEqualTo(1);
    }

    @Test
    void aReprintInTheOtherScriptHasTheOriginOfTheFirst() throws IOException {
        write("a.txt", "沐曦股份公布年度业绩\n\n" + WIRE_SIMPLIFIED);
        write("b.txt", "沐曦股份公布年度業績\n\n" + WIRE_TRADITIONAL);
        ingest();
        List<StoredArticle> articles = articles();
        assertThat(articles).hasSize(2);
        assertThat(articles.get(1).origin()).isEqualTo(articles.get(0).article().id());
    }

    @Test
    void articlesOfOneTemplateWithOtherFiguresAreNoReprints() throws IOException {
        write("a.txt", "零跑汽车公布交付量\n\n" + DELIVERIES.formatted("70327", "75", "41.9"));
        write("b.txt", "零跑汽车公布交付量\n\n" + DELIVERIES.formatted("60289", "58", "46.6"));
        ingest();
        assertThat(articles()).allMatch(a -> a.origin().equals(a.article().id()));
    }

    @Test
    void anIdThatAnotherTextHasIsRejectedByName() throws IOException {
        write(
                "a.jsonl",
                "{\"id\":\"x1\",\"title\":\"甲\",\"text\":\"沐曦股份2024年营收7.43亿元。\"}\n"
                        + "{\"id\":\"x1\",\"title\":\"乙\",\"text\":\"寒武纪2024年营收11.74亿元。\"}\n");
        IngestReport report = ingest();
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
        try (StoreReader reader = StoreReader.open(index)) {
            reader.rejections(rejection -> assertThat(rejection.message()).contains("x1"));
        }
    }

    @Test
    void threadsDoNotChangeTheResult() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            write("n" + i + ".txt", article("沐曦股份", random.nextInt(1, 900) + "." + i + "亿元"));
        }
        ingest(new IngestOptions(List.of(corpus), 1, false, false, "1"));
        List<String> single = factIds();
        index = temporary.resolve("index4");
        ingest(new IngestOptions(List.of(corpus), 4, false, false, "1"));
        assertThat(factIds()).isEqualTo(single).isNotEmpty();
    }

    @Test
    void aFileOfManyArticlesIsReadInBatches() throws IOException {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, 200)
                .forEach(i -> lines.append(
                        "{\"id\":\"n" + i + "\",\"text\":\"沐曦股份2024年营收" + (i + 1) + "." + i % 10 + "亿元。\"}\n"));
        write("many.jsonl", lines.toString());
        IngestReport report = ingest();
        assertThat(report.indexed()).isEqualTo(200);
        assertThat(report.facts()).isEqualTo(200);
    }

    @Test
    void thePagesOfOneArticleAndTheWholeOfItAreOneOrigin() throws IOException {
        String pager = "<div class=\"page\"><a href=\"a.html\">【1】</a><a href=\"a-2.html\">【2】</a></div>";
        String first = "<p>沐曦股份2024年营业收入为7.43亿元，公司称将继续加大研发投入，产品已进入多个公共算力平台。</p>";
        String second = "<p>另据招股书，沐曦股份2023年营业收入为0.53亿元，客户涵盖运营商、互联网企业与科研院所。</p>";
        write("a.html", page("沐曦股份的两年", first + pager));
        write("a-2.html", page("沐曦股份的两年(2)", second + pager));
        write("a-all.html", page("沐曦股份的两年", first + second));
        write("b.html", page("寒武纪的两年", "<p>寒武纪2024年营业收入为11.74亿元，同比增长65.56%，亏损收窄。</p>" + pager));
        Files.createDirectories(corpus.resolve("other"));
        write("other/a.html", page("沐曦股份的两年", "<p>沐曦股份在上海举办发布会，介绍新一代产品，现场没有公布价格，也没有公布上市时间。</p>"));
        IngestReport report = ingest();
        assertThat(report.indexed()).isEqualTo(5);
        Map<String, String> origins = new HashMap<>();
        articles().forEach(stored -> origins.put(stored.article().path(), stored.origin()));
        assertThat(origins.get("a.html")).isEqualTo(origins.get("a-2.html")).isEqualTo(origins.get("a-all.html"));
        assertThat(origins.get("b.html")).isNotEqualTo(origins.get("a.html"));
        assertThat(origins.get("other/a.html")).isNotEqualTo(origins.get("a.html"));
    }

    @Test
    void equalTitlesWithoutAPagerAreNoPagesOfOneArticle() throws IOException {
        write("a.html", page("财报快讯", "<p>沐曦股份2024年营业收入为7.43亿元，公司称将继续加大研发投入。</p>"));
        write("b.html", page("财报快讯", "<p>寒武纪2024年营业收入为11.74亿元，同比增长65.56%，亏损收窄。</p>"));
        ingest();
        assertThat(articles()).extracting(StoredArticle::origin).doesNotHaveDuplicates();
    }

    private static String page(String title, String body) {
        return "<html><head><meta charset=\"utf-8\"><title>" + title + "_芯闻网</title></head><body><h1>" + title
                + "</h1><div>2025-03-02 10:00 来源：芯闻日报</div><div class=\"content\">" + body + "</div></body></html>";
    }

    @Test
    void whatIsNoFileIsPrunedOnceItIsGone() throws IOException, InterruptedException {
        write("a.txt", article("沐曦股份", "7.43亿元"));
        Path pipe = corpus.resolve("管道");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        IngestOptions pruning = new IngestOptions(List.of(corpus), 2, true, false, "1");
        assertThat(ingest(pruning).rejected()).isEqualTo(1);
        assertThat(ingest(pruning).rejected()).isEqualTo(1);
        assertThat(rejections())
                .singleElement()
                .satisfies(r -> assertThat(r.path()).isEqualTo(pipe.toString()));
        Files.delete(pipe);
        IngestReport report = ingest(pruning);
        assertThat(report.rejected()).isZero();
        assertThat(report.removed()).isEqualTo(1);
        assertThat(rejections()).isEmpty();
    }

    @Test
    void anInputThatIsReadTwiceInARunGivesItsFactsOnce() throws IOException {
        write("a.txt", article("沐曦股份", "7.43亿元"));
        write(
                "b.jsonl",
                "{\"text\":\"" + article("沐曦股份", "7.43亿元").replace("\n", "\\n") + "\"}\n"
                        + "{\"text\":\"寒武纪2024年营收11.74亿元。\"}\n");
        ingest();
        write("a.txt", article("沐曦股份", "7.44亿元"));
        Files.setLastModifiedTime(corpus.resolve("b.jsonl"), FileTime.from(Instant.parse("2026-01-04T00:00:00Z")));
        IngestReport report = ingest(new IngestOptions(List.of(corpus), 2, false, false, "2"));
        assertThat(report.seen()).isEqualTo(3);
        assertThat(report.indexed()).isEqualTo(3);
        assertThat(report.facts()).isEqualTo(factIds().size()).isEqualTo(3);
    }

    private static final String WIRE_SIMPLIFIED =
            "招股书显示，沐曦股份2024年实现营业收入7.43亿元，归母净利润为-14.09亿元。公司称，曦云C500系列收入占主营业务收入的比例为97.28%，"
                    + "产品已进入多个公共算力平台。截至2025年3月底，其GPU产品累计销量超过2.5万颗，客户涵盖运营商与互联网企业。";
    private static final String WIRE_TRADITIONAL =
            "招股書顯示，沐曦股份2024年實現營業收入7.43億元，歸母淨利潤為-14.09億元。公司稱，曦雲C500系列收入佔主營業務收入的比例為97.28%，"
                    + "產品已進入多個公共算力平台。截至2025年3月底，其GPU產品累計銷量超過2.5萬顆，客戶涵蓋運營商與互聯網企業。";
    private static final String DELIVERIES =
            "12月1日，零跑汽车公布交付数据，当月交付%s辆，同比增长%s%%；年内累计交付%s万辆。公司表示，海外渠道建设按计划推进，" + "新车型将在明年上半年陆续上市，全年目标不变，后续将继续加大研发投入。";

    private static String article(String company, String revenue) {
        return company + "公布年度业绩\n2025-03-02 芯闻日报\n\n" + company + "2024年营业收入" + revenue + "，公司称将继续加大研发投入。";
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(corpus.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private IngestReport ingest() {
        return ingest(new IngestOptions(List.of(corpus), 2, false, false, "1"));
    }

    private IngestReport ingest(IngestOptions options) {
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
        try (Store store = Store.open(index)) {
            return new Ingester(reader, ANALYZER, CLOCK, IngestProgress.NONE).ingest(store, options);
        }
    }

    private List<StoredArticle> articles() {
        List<StoredArticle> articles = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(index)) {
            reader.articles(articles::add);
        }
        return articles;
    }

    private List<RejectionRecord> rejections() {
        List<RejectionRecord> rejections = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(index)) {
            reader.rejections(rejections::add);
        }
        return rejections;
    }

    private List<String> factIds() {
        List<SourcedFact> facts = new ArrayList<>();
        try (StoreReader reader = StoreReader.open(index)) {
            reader.facts(FactFilter.ALL, facts::add);
        }
        return facts.stream().map(fact -> fact.fact().id()).toList();
    }
}
