package io.hanwire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Rejection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CorpusWalkerTest {

    @TempDir
    Path folder;

    private final List<String> paths = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void filesComeInTheOrderOfTheirPathsAndFoldersInPlace() throws IOException {
        for (String name : List.of("b.txt", "a/2.txt", "a/1.txt", "c.txt", "a.txt", "摩尔线程.html")) {
            write(name);
        }
        walk(folder);
        assertThat(paths).containsExactly("a/1.txt", "a/2.txt", "a.txt", "b.txt", "c.txt", "摩尔线程.html");
    }

    @Test
    void aRootMayBeAFile() throws IOException {
        write("a.txt");
        walk(folder.resolve("a.txt"));
        assertThat(paths).containsExactly("a.txt");
    }

    @Test
    void aMissingRootIsRejected() {
        walk(folder.resolve("missing"));
        assertThat(rejections).singleElement().hasToString("missing: unreadable: no such file");
    }

    @Test
    void linksAreCountedAndNotFollowed() throws IOException {
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("etc"), Path.of("/etc"));
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
        CorpusWalker.Passed passed = walk(folder);
        assertThat(paths).containsExactly("a.txt");
        assertThat(passed.links()).isEqualTo(3);
        assertThat(rejections).isEmpty();
    }

    @Test
    void hiddenFilesAndTheFoldersOfSavedPagesArePassedOver() throws IOException {
        for (String name :
                List.of(".DS_Store", ".git/config", "page.html", "page_files/ad.html", "other_files/b.html")) {
            write(name);
        }
        CorpusWalker.Passed passed = walk(folder);
        assertThat(paths).containsExactly("other_files/b.html", "page.html");
        assertThat(passed.hidden()).isEqualTo(2);
        assertThat(passed.companions()).isEqualTo(1);
    }

    @Test
    void aPipeIsRejectedAndDoesNotBlock() throws Exception {
        shell("mkfifo pipe.html");
        walk(folder);
        assertThat(rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.NOT_A_FILE));
    }

    @Test
    void anEndlessDeviceIsRejected() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")));
        walk(Path.of("/dev/zero"));
        assertThat(rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.NOT_A_FILE));
    }

    @Test
    void aFolderNamedLikeAPageIsAFolder() throws IOException {
        write("x.html/inner.txt");
        walk(folder);
        assertThat(paths).containsExactly("x.html/inner.txt");
    }

    @Test
    void anUnreadableFileIsRejectedWhenRead() throws IOException {
        write("secret.txt");
        Path file = folder.resolve("secret.txt");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
        Collected found = new Collected();
        new ArticleReader(io.hanwire.corpus.guard.Limits.DEFAULT, SiteRules.NONE)
                .read(new Input(file, "secret.txt", 1), found);
        assertThat(found.rejections)
                .singleElement()
                .hasToString("secret.txt: unreadable: cannot be read: permission denied");
    }

    @Test
    void aFileThatIsGoneIsRejectedWhenRead() {
        Collected found = new Collected();
        ReadResult result = new ArticleReader(io.hanwire.corpus.guard.Limits.DEFAULT, SiteRules.NONE)
                .read(new Input(folder.resolve("gone.txt"), "gone.txt", 1), found);
        assertThat(found.rejections)
                .singleElement()
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.UNREADABLE));
        assertThat(result.sha256()).isNull();
    }

    @Test
    void namesOfAnyBytesAreSafeToPrintAndStayApart() throws Exception {
        shell("printf x > \"$(printf '\\304\\246\\266.txt')\"");
        shell("printf x > \"$(printf '\\304\\246\\267.txt')\"");
        shell("printf x > \"$(printf 'line\\nbreak.txt')\"");
        shell("printf x > -dash.txt");
        shell("printf x > 'back\\slash.txt'");
        shell("printf x > \"$(printf 'right\\342\\200\\256left.txt')\"");
        walk(folder);
        assertThat(paths).hasSize(6).doesNotHaveDuplicates();
        assertThat(paths).contains("-dash.txt", "line\\u000abreak.txt", "back\\\\slash.txt", "right\\u202eleft.txt");
        assertThat(paths).anyMatch(path -> path.contains("\\xB6") || path.contains("\\x"));
    }

    @Test
    void aLongNameAndADeepPathAreRead() throws IOException {
        write("n".repeat(250) + ".txt");
        write("d/".repeat(200) + "deep.txt");
        walk(folder);
        assertThat(paths).hasSize(2);
    }

    @Test
    void theSameTreeIsListedTheSameWayTwice() throws IOException {
        for (int i = 0; i < 300; i++) {
            write("f" + (i * 7919 % 300) + ".txt");
        }
        walk(folder);
        List<String> first = List.copyOf(paths);
        paths.clear();
        walk(folder);
        assertThat(paths).isEqualTo(first).isSorted().hasSize(300);
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x", StandardCharsets.UTF_8);
    }

    private void shell(String command) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .start();
        Assumptions.assumeTrue(process.waitFor() == 0, "no shell");
    }

    private CorpusWalker.Passed walk(Path root) {
        return CorpusWalker.walk(List.of(root), new CorpusWalker.Visitor() {
            @Override
            public void input(Input input) {
                paths.add(input.path());
            }

            @Override
            public void rejected(Path file, Rejection rejection) {
                rejections.add(rejection);
            }
        });
    }
}
