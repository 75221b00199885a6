package io.hanwire.bench;

import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureExtractor;
import io.hanwire.script.Canonicalizer;
import io.hanwire.text.Region;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Characters that one core reads for figures in a second: {@code news} is running text of the press, the others are runs of one
 * thing, which must be no slower than linear (compare {@code size}).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FigureBenchmark {

    private static final int SIZE = 1 << 17;

    private final FigureExtractor extractor = FigureExtractor.create();

    @Param({"news", "9", "九", "亿", "1亿", "十万", "3、", "(", "5-", "约", "-", "第", "元", "1,111", "2."})
    String of = "news";

    private String text = "";

    @Setup
    public void prepare() throws IOException {
        String unit = of.equals("news") ? news() : of;
        text = unit.repeat(SIZE / unit.length() + 1).substring(0, SIZE);
    }

    private static String news() throws IOException {
        try (InputStream stream = FigureBenchmark.class.getResourceAsStream("/io/hanwire/bench/news.txt")) {
            String original = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Canonicalizer.create().canonicalize(original).text();
        }
    }

    @Benchmark
    @OperationsPerInvocation(SIZE)
    public List<Figure> characters() {
        return extractor.extract(text, Region.CN);
    }
}
