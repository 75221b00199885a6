package io.hanwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import picocli.CommandLine;

/** The program runs with picocli's own code, in class files of today. */
class ClassFileUpdateTest {

    @TempDir
    Path folder;

    private Path original;
    private Path jar;

    @BeforeEach
    void update() throws IOException, URISyntaxException {
        original = Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        jar = folder.resolve("picocli.jar");
        Files.copy(original, jar);
        ClassFileUpdate.main(new String[] {jar.toString(), "picocli/"});
    }

    private static List<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).toList();
        }
    }

    @Test
    void everyClassIsOfJava21AndPassesTheVerifier() throws Exception {
        List<String> verified = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            for (String name : entries(jar)) {
                if (name.startsWith("picocli/") && name.endsWith(".class")) {
                    byte[] bytes = file.getInputStream(file.getEntry(name)).readAllBytes();
                    assertThat(new ClassReader(bytes).readShort(6)).as(name).isEqualTo((short) Opcodes.V21);
                    String type =
                            name.substring(0, name.length() - ".class".length()).replace('/', '.');
                    // Initializing links, and linking verifies.
                    assertThat(Class.forName(type, true, loader).getClassLoader())
                            .isSameAs(loader);
                    verified.add(type);
                }
            }
        }
        assertThat(verified).contains("picocli.CommandLine").hasSizeGreaterThan(200);
    }

    @Test
    void nothingElseInTheJarChanges() throws IOException {
        assertThat(entries(jar)).isEqualTo(entries(original));
        try (JarFile before = new JarFile(original.toFile());
                JarFile after = new JarFile(jar.toFile())) {
            assertThat(after.getManifest()).isEqualTo(before.getManifest());
        }
    }

    @Test
    void helpIsTheSameUnderTheUpdatedClasses() throws Exception {
        String plain = new CommandLine(new CommandLine.HelpCommand()).getUsageMessage();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> line = loader.loadClass("picocli.CommandLine");
            Object command = loader.loadClass("picocli.CommandLine$HelpCommand")
                    .getConstructor()
                    .newInstance();
            Object updated = line.getConstructor(Object.class).newInstance(command);
            assertThat(line.getMethod("getUsageMessage").invoke(updated)).isEqualTo(plain);
        }
    }

    @Test
    void anUpdatedJarIsLeftAlone() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(jar, longAgo);
        byte[] before = Files.readAllBytes(jar);
        ClassFileUpdate.main(new String[] {jar.toString(), "picocli/"});
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(longAgo);
        assertThat(Files.readAllBytes(jar)).isEqualTo(before);
    }
}
