package io.hanwire.bench;

import io.hanwire.entity.EntityLinker;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.entity.LinkerPass;
import io.hanwire.entity.Mention;
import io.hanwire.language.NameTagger;
import io.hanwire.language.TaggedName;
import io.hanwire.script.CanonicalText;
import io.hanwire.text.Sentence;
import io.hanwire.text.Sentences;
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

/** Characters a second that names are found in, on one core; articles have about 2,000 characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class LinkerBenchmark {

    private static final int LENGTH = 2_000;
    private static final String SENTENCE =
            "11月，宁德时代与比亚迪的动力电池装车量分别为32.4GWh和15.7GWh，公司表示明年资本开支约三百亿元；" + "市场普遍认为，随着需求回升，行业的盈利能力有望继续改善。\n";

    private final EntityRegistry registry = EntityRegistry.shipped();
    private final EntityLinker linker = EntityLinker.of(registry);
    private final LinkerPass pass = LinkerPass.over(registry);
    private final CanonicalText text = registry.canonicalizer()
            .canonicalize(SENTENCE.repeat(LENGTH / SENTENCE.length() + 1).substring(0, LENGTH));
    private final List<Sentence> sentences = Sentences.of(text.text());

    /** The pass that finds the registry's names. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public int pass() {
        return pass.count(text.text());
    }

    /** All of it: support, introductions, words and the tagger. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public List<Mention> link() {
        return linker.link(text, sentences);
    }

    /** Words and the tagger alone. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public List<TaggedName> tag() {
        return NameTagger.shipped().companies(text.text());
    }
}
