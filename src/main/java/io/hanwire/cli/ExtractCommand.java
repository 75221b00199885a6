package io.hanwire.cli;

import io.hanwire.analysis.AnalyzedArticle;
import io.hanwire.analysis.ArticleAnalyzer;
import io.hanwire.corpus.ArticleReader;
import io.hanwire.corpus.CorpusWalker;
import io.hanwire.corpus.Input;
import io.hanwire.corpus.ReadNotes;
import io.hanwire.corpus.Sink;
import io.hanwire.corpus.guard.Rejection;
import io.hanwire.export.FactWriter;
import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.text.Article;
import io.hanwire.text.ArticleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A filter: articles in, facts out, without an index. */
@Command(
        name = "extract",
        description = "Print the facts of files or of standard input, without an index.",
        footer = {
            "  hanwire extract corpus/taiwan --format csv -o taiwan.csv",
            "  echo '台積電第3季營收9,899.2億元，年增30.3%%。' | hanwire extract -"
        })
final class ExtractCommand extends CommandBase {

    @Parameters(paramLabel = "FILE", description = "Files and folders; - or none for standard input.")
    private List<String> files = List.of();

    @Mixin
    private FactOutput output;

    @Mixin
    private VocabularyOptions vocabulary;

    @Mixin
    private ReaderOptions reading;

    private long rejections;

    @Override
    public Integer call() throws IOException {
        List<Path> paths =
                files.stream().filter(name -> !name.equals("-")).map(Path::of).toList();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw UserException.failure(path + " does not exist: check the path");
            }
            if (output.file() != null && Files.exists(output.file()) && Files.isSameFile(path, output.file())) {
                throw UserException.usage("-o " + output.file() + " is also an input: name another file");
            }
        }
        ArticleReader reader = reading.reader();
        ArticleAnalyzer analyzer = vocabulary.analyzer(null);
        output.write(terminal(), writer -> {
            Sink sink = sink(analyzer, writer);
            if (files.isEmpty() || files.contains("-")) {
                reader.read(terminal().in(), "-", sink);
            }
            CorpusWalker.walk(paths, new CorpusWalker.Visitor() {
                @Override
                public void input(Input input) {
                    reader.read(input, sink);
                }

                @Override
                public void rejected(Path file, Rejection rejection) {
                    sink.rejected(rejection);
                }
            });
        });
        return rejections > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
    }

    private Sink sink(ArticleAnalyzer analyzer, FactWriter writer) {
        return new Sink() {
            @Override
            public void article(Article article, ReadNotes notes) {
                AnalyzedArticle analyzed;
                try {
                    analyzed = analyzer.analyze(article);
                } catch (RuntimeException | StackOverflowError e) {
                    rejections++;
                    terminal()
                            .say("rejected: " + article.path() + ": the program failed on this article (" + e
                                    + "); please report it");
                    return;
                }
                ArticleInfo info = ArticleInfo.of(analyzed.article());
                for (Fact fact : analyzed.facts()) {
                    try {
                        writer.write(new SourcedFact(fact, info, info.id()));
                    } catch (IOException e) {
                        throw new OutputException(e);
                    }
                }
            }

            @Override
            public void rejected(Rejection rejection) {
                rejections++;
                terminal().say("rejected: " + rejection);
            }
        };
    }
}
