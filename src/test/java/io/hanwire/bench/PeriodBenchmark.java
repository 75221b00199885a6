package io.hanwire.bench;

import io.hanwire.period.Period;
import io.hanwire.period.PeriodExtractor;
import io.hanwire.text.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many characters of news text {@link PeriodExtractor} reads in a second on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PeriodBenchmark {

    private static final String PARAGRAPH = """
            华东某动力电池企业10月28日晚间披露三季报。公告显示，公司第三季度实现营业收入86.4亿元，同比增长21.7%，较上一季度增长6.3%；\
            归母净利润7.9亿元，去年同期为6.1亿元。今年前三季度，公司累计营收231.5亿元，净利润20.2亿元。管理层在电话会上表示，\
            储能业务的放量抵消了乘用车电池价格的回落，单位成本连续三个季度下降，海外工厂的设备已进场安装，预计2026年下半年投产。
            分析人士认为，行业价格战趋缓，头部企业的议价能力有所恢复，但原材料价格波动仍是最大的不确定因素。截至9月末，公司货币资金\
            余额为142亿元，存货周转天数由年初的78天降至64天。公司同时宣布，拟以自有资金回购股份，用于员工持股计划，回购价格不超过每股46元。
            """;
    private static final int COPIES = 50;
    private static final int CHARACTERS = 16_150;

    private final String text = PARAGRAPH.repeat(COPIES);
    private final PeriodExtractor extractor = PeriodExtractor.create();
    private final LocalDate published = LocalDate.of(2025, 10, 29);

    public PeriodBenchmark() {
        if (text.length() != CHARACTERS) {
            throw new IllegalStateException("the text has " + text.length() + " characters, not " + CHARACTERS);
        }
    }

    /** Characters a second. */
    @Benchmark
    @OperationsPerInvocation(CHARACTERS)
    public List<Period> extract() {
        return extractor.extract(text, published, Region.CN);
    }
}
