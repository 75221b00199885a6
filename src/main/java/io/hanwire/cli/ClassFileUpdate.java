package io.hanwire.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Build step: brings the class files of a library to the version of Java 21, with the tables that the verifier of today wants. The
 * JVM's start-up cache takes no class of a version before Java 6, so that each start would read and verify it anew. The code of the
 * methods stays as it is.
 */
public final class ClassFileUpdate {

    private static final String CLASS = ".class";

    /** Of the two version numbers in the header of a class file, where the one that counts stands. */
    private static final int MAJOR_VERSION = 6;

    private ClassFileUpdate() {}

    /** Arguments: a jar, which is left alone where it is up to date, and the folder in it whose classes to update. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: ClassFileUpdate JAR FOLDER-IN-JAR");
        }
        Path jar = Path.of(arguments[0]);
        byte[] before = Files.readAllBytes(jar);
        boolean outdated = false;
        ByteArrayOutputStream after = new ByteArrayOutputStream(before.length * 2);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(after)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (entry.getName().startsWith(arguments[1]) && isOutdated(entry.getName(), bytes)) {
                    bytes = updated(bytes);
                    outdated = true;
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                // The time as the archive states it, which no time zone moves.
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                out.write(bytes);
            }
        }
        if (outdated) {
            Path temporary = jar.resolveSibling(jar.getFileName() + ".tmp");
            Files.write(temporary, after.toByteArray());
            Files.move(temporary, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static boolean isOutdated(String name, byte[] bytes) {
        int version =
                bytes.length < MAJOR_VERSION + 2 ? 0 : bytes[MAJOR_VERSION] << 8 | bytes[MAJOR_VERSION + 1] & 0xff;
        return name.endsWith(CLASS) && version < Opcodes.V21;
    }

    /** The class of {@code bytes} as a class of Java 21. The classes that it speaks of must be on the class path. */
    static byte[] updated(byte[] bytes) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
        ClassVisitor version = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int outdated, int access, String name, String signature, String parent, String[] interfaces) {
                super.visit(Opcodes.V21, access, name, signature, parent, interfaces);
            }
        };
        // Stored tables of the old kind are read by nobody; the writer makes new ones from the code.
        new ClassReader(bytes).accept(version, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }
}
