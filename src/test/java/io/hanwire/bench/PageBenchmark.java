package io.hanwire.bench;

import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.corpus.Sink;
import io.hanwire.corpus.SiteRules;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.text.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Web pages read in a second on one core, from bytes to articles; run its {@code main} through JMH's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class PageBenchmark {

    /** How many kilobytes of lists, scripts and links surround each article; pages of real sites have 100 to 400. */
    @Param({"0", "200"})
    public int kilobytesAround;

    private final List<byte[]> pages = new ArrayList<>();
    private final ArticleReader reader = new ArticleReader(Limits.DEFAULT, SiteRules.NONE);
    private int next;

    @Setup
    public void load() throws IOException {
        String item = "<li class=\"item\"><a href=\"/a/1.html\">多地出台新政支持首套住房贷款</a><span>10-28</span></li>";
        String around =
                "<div class=\"list\"><ul>" + item.repeat(kilobytesAround * 1024 / item.length()) + "</ul></div></body>";
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/io/hanwire/corpus/pages"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                String page = Files.readString(file, StandardCharsets.ISO_8859_1);
                String utf8Around = new String(around.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                boolean legacy = page.toLowerCase(java.util.Locale.ROOT).contains("charset=big5")
                        || page.contains("GB2312")
                        || page.contains("charset=gb2312");
                String whole = legacy ? page : page.replace("</body>", utf8Around);
                pages.add(whole.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Benchmark
    public void page(Blackhole blackhole) {
        byte[] page = pages.get(next++ % pages.size());
        blackhole.consume(reader.read(new ByteArrayInputStream(page), "page.html", new Swallow(blackhole)));
    }

    private record Swallow(Blackhole blackhole) implements Sink {
        @Override
        public void article(Article article, ReadNotes notes) {
            blackhole.consume(article);
        }

        @Override
        public void rejected(Rejection rejection) {
            blackhole.consume(rejection);
        }
    }
}
