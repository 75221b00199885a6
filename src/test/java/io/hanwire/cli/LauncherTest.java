package io.hanwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds a JDK that is new enough; JDKs here are scripts that print how they were called. */
class LauncherTest {

    @TempDir
    Path home;

    private Path program;

    @BeforeEach
    void copyTheProgram() throws IOException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/env")) && Files.exists(Path.of("hanwire")), "no shell");
        program = Files.createDirectories(home.resolve("a program"));
        Files.copy(Path.of("hanwire"), program.resolve("hanwire"));
        Files.setPosixFilePermissions(program.resolve("hanwire"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(program.resolve("target"));
        Files.createFile(program.resolve("target/hanwire.jar"));
    }

    private Path jdk(String version) throws IOException {
        Path jdk = home.resolve("jdk " + version);
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(
                java, "#!/usr/bin/env bash\necho \"java " + version + " $LC_ALL\"\nprintf '[%s]\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return jdk;
    }

    private String run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(program.resolve("hanwire").toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("HANWIRE_BUILD", "skip");
        builder.environment().put("HOME", home.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    @Test
    void javaHomeIsTakenWhereItIsNewEnough() throws Exception {
        for (String version : List.of("21", "21.0.5", "25.0.1", "26-ea")) {
            String output = run(Map.of("JAVA_HOME", jdk(version).toString()), "stats");
            assertThat(output).startsWith("java " + version + " C.UTF-8").contains("[io.hanwire.cli.Main]\n[stats]");
        }
    }

    @Test
    void anOlderJavaHomeGivesWayToTheOneOnThePath() throws Exception {
        Path old = jdk("17.0.2");
        Path onPath = jdk("25");
        String path = onPath.resolve("bin") + ":" + System.getenv("PATH");
        assertThat(run(Map.of("JAVA_HOME", old.toString(), "PATH", path), "stats"))
                .startsWith("java 25 ");
        assertThat(run(Map.of("JAVA_HOME", "/nowhere", "PATH", path), "stats")).startsWith("java 25 ");
    }

    @Test
    void oneInTheUsualFoldersOfTheUserIsFound() throws Exception {
        Path old = jdk("1.8.0_402");
        Path newest = jdk("99");
        Files.createDirectories(home.resolve(".jdks"));
        Files.createSymbolicLink(home.resolve(".jdks/newest"), newest);
        String path = old.resolve("bin") + ":" + System.getenv("PATH");
        String output = run(Map.of("JAVA_HOME", old.toString(), "PATH", path), "stats");
        assertThat(output).contains("[stats]").doesNotContain("1.8.0");
    }

    @Test
    void argumentsAndOptionsPassThroughAsTheyAre() throws Exception {
        Map<String, String> environment =
                Map.of("JAVA_HOME", jdk("21").toString(), "HANWIRE_JAVA_OPTS", "-Xmx2g -Da=b");
        assertThat(run(environment, "search", "輝達 \"毛利率\"", "*", "$(id)", ""))
                .contains("[-Xmx2g]\n[-Da=b]\n")
                .endsWith("[search]\n[輝達 \"毛利率\"]\n[*]\n[$(id)]\n[]\n");
    }

    @Test
    void aProgramThatIsNotBuiltSaysSo() throws Exception {
        Files.delete(program.resolve("target/hanwire.jar"));
        assertThat(run(Map.of("JAVA_HOME", jdk("21").toString()), "stats"))
                .startsWith("hanwire: the program is not built");
    }

    @Test
    void aLinkToTheLauncherFindsItsProgram() throws Exception {
        Path link = Files.createSymbolicLink(home.resolve("link"), program.resolve("hanwire"));
        Map<String, String> environment = Map.of("JAVA_HOME", jdk("21").toString());
        program = Files.createDirectories(home.resolve("elsewhere"));
        Files.createSymbolicLink(program.resolve("hanwire"), link);
        assertThat(run(environment, "stats")).contains("a program/target/hanwire.jar");
    }
}
