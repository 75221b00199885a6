package io.hanwire.bench;

import io.hanwire.script.CanonicalText;
import io.hanwire.script.Canonicalizer;
import io.hanwire.script.LanguageDetector;
import io.hanwire.text.Language;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Characters a second that canonical text is made of, on one core; articles have about 2,000 characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class CanonicalizerBenchmark {

    private static final int LENGTH = 2_000;

    /** A sentence of each kind of press; the third has the dirt that bad converters leave. */
    @Param({
        "公司公布上半年业绩，实现营业收入57.3亿元，同比增长21%，服务器芯片出货量创新高，数据中心客户需求强劲。",
        "伺服器廠公布上半年財報，合併營收573億元，年增21%，晶片出貨量創新高，資料中心客戶對記憶體的需求強勁。",
        "公司公布上半年業(yè)績，實現(xiàn)營業(yè)收入５７．３億元，同比增長21％，服務(wù)器芯片產(chǎn)業(yè)鏈需求強勁。"
    })
    private String sentence = "";

    private final Canonicalizer canonicalizer = Canonicalizer.create();

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public CanonicalText canonicalize() {
        return canonicalizer.canonicalize(article());
    }

    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Language detect() {
        return LanguageDetector.detect(article());
    }

    private String article() {
        return sentence.repeat(LENGTH / sentence.length() + 1).substring(0, LENGTH);
    }
}
