package io.hanwire.index;

import io.hanwire.fact.Evidence;
import io.hanwire.fact.Fact;
import io.hanwire.script.Canonicalizer;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NoLockFactory;

/**
 * Looks for damage: every byte of every file against its checksum, the structures of the index, the ledger against what is
 * there, and the evidence of every fact against its article. Changes nothing.
 */
public final class StoreCheck {

    /** Problems beyond these are not listed. */
    private static final int MOST = 100;

    private final Directory directory;
    private final Canonicalizer canonicalizer;
    private final List<String> problems = new ArrayList<>();

    private StoreCheck(Directory directory, Canonicalizer canonicalizer) {
        this.directory = directory;
        this.canonicalizer = canonicalizer;
    }

    /**
     * What is wrong with the index at {@code place}, a sentence each; empty where nothing is.
     *
     * @throws StoreException where there is no index, or a newer version wrote it
     */
    public static List<String> problems(Path place) {
        if (!Files.isDirectory(place)) {
            throw Failures.missing(place, null);
        }
        try (Directory directory = FSDirectory.open(place, NoLockFactory.INSTANCE)) {
            if (!DirectoryReader.indexExists(directory)) {
                throw Failures.missing(place, null);
            }
            return problemsOfOneCommit(directory, Canonicalizer.create());
        } catch (IOException e) {
            throw Failures.of("check", place, e);
        }
    }

    /** What is wrong with the last commit, which stays in sight while an ingest goes on. */
    static List<String> problemsOfOneCommit(Directory directory, Canonicalizer canonicalizer) throws IOException {
        Snapshot snapshot;
        try {
            snapshot = Snapshot.of(directory);
        } catch (IOException | RuntimeException e) {
            // A list that cannot be read, or a file that is gone: which one, the directory itself tells.
            return problems(directory, canonicalizer);
        }
        try (snapshot) {
            return problems(snapshot, canonicalizer);
        }
    }

    static List<String> problems(Directory directory, Canonicalizer canonicalizer) throws IOException {
        StoreCheck check = new StoreCheck(directory, canonicalizer);
        check.files();
        if (check.problems.isEmpty()) {
            check.structure();
        }
        if (check.problems.isEmpty()) {
            check.content();
        }
        return List.copyOf(check.problems);
    }

    /** What is wrong with the bytes of the files, without a look at what they mean. */
    static List<String> filesOf(Directory directory) throws IOException {
        StoreCheck check = new StoreCheck(directory, Canonicalizer.create());
        check.files();
        return List.copyOf(check.problems);
    }

    private void add(String problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }

    /** Each file of the last commit against the checksum at its end, the list of files first. */
    private void files() throws IOException {
        String list = SegmentInfos.getLastCommitSegmentsFileName(directory);
        if (list != null && !checksum(list)) {
            return;
        }
        try {
            Format.check(directory, directory);
            SegmentInfos.readLatestCommit(directory).files(true).forEach(this::checksum);
        } catch (IOException e) {
            add("A file of the index is missing or damaged: " + reason(e));
        }
    }

    /** Whether the bytes of {@code file} are those that were written. */
    private boolean checksum(String file) {
        try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(input);
            return true;
        } catch (NoSuchFileException | FileNotFoundException e) {
            add("File " + file + " is missing");
        } catch (IOException | IllegalArgumentException e) {
            add("File " + file + " is damaged: " + reason(e));
        }
        return false;
    }

    /** What {@code e} and whatever is behind it say. */
    private static String reason(Throwable e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return e.getCause() == null ? said : said + ": " + reason(e.getCause());
    }

    private void structure() throws IOException {
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        try (CheckIndex check = new CheckIndex(directory, NoLockFactory.INSTANCE.obtainLock(directory, "check"))) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
            check.setInfoStream(new PrintStream(talk, false, StandardCharsets.UTF_8));
            if (!check.checkIndex().clean) {
                add("The index is damaged: " + lastFailure(talk.toString(StandardCharsets.UTF_8)));
            }
        } catch (IOException | RuntimeException e) {
            add("The index is damaged: " + reason(e));
        }
    }

    private static String lastFailure(String talk) {
        return talk.lines()
                .filter(line -> line.contains("FAILED") || line.contains("Exception"))
                .findFirst()
                .orElse("see 'java org.apache.lucene.index.CheckIndex'")
                .strip();
    }

    private void content() {
        try (StoreReader reader = StoreReader.open(directory, canonicalizer)) {
            ledger(reader);
            reader.articles(this::facts);
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.DAMAGED && e.kind() != StoreException.Kind.FAILED) {
                throw e;
            }
            add(String.valueOf(e.getMessage()));
        }
    }

    private void ledger(StoreReader reader) {
        IndexSearcher searcher = reader.searcher();
        reader.inputs(input -> {
            try {
                compare(input, "articles", input.indexed(), count(searcher, input.path(), Fields.Kind.ARTICLE));
                compare(
                        input,
                        "rejections and duplicates",
                        input.rejected() + input.duplicates(),
                        count(searcher, input.path(), Fields.Kind.REJECTION));
            } catch (IOException e) {
                add("The ledger's entry of " + input.path() + " cannot be checked: " + reason(e));
            }
        });
    }

    private void compare(InputRecord input, String what, int expected, int found) {
        if (expected != found) {
            add("The ledger says " + expected + " " + what + " of " + input.path() + ", the index has " + found);
        }
    }

    private static int count(IndexSearcher searcher, String path, Fields.Kind kind) throws IOException {
        return searcher.count(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.INPUT, Fields.key(path))), Occur.FILTER)
                .add(new TermQuery(kind.term()), Occur.FILTER)
                .build());
    }

    private void facts(StoredArticle article) {
        String text = article.article().text();
        for (Fact fact : article.facts()) {
            Evidence evidence = fact.evidence();
            boolean right = evidence.span().end() <= text.length()
                    && evidence.span().of(text).equals(evidence.exact())
                    && text.codePointCount(0, evidence.span().start())
                            == evidence.codePoints().start()
                    && evidence.quote().contains(evidence.exact());
            if (!right) {
                add("Fact " + fact.id() + " of article " + article.article().id()
                        + " does not stand where its evidence says");
            }
        }
    }
}
