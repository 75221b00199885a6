package io.hanwire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells one program with one vocabulary from another: what either of them read must be read anew when it changes. */
final class ProgramId {

    private ProgramId() {}

    /** The first 64 bits of the SHA-256 of the program's jar and of the user's {@code vocabulary}, files or folders, in hexadecimal. */
    static String of(List<Path> vocabulary) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Path program = Path.of(ProgramId.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            add(program, digest);
            for (Path path : vocabulary) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.sorted().toList()) {
                        add(file, digest);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Path file, MessageDigest digest) throws IOException {
        if (Files.isRegularFile(file)) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }
}
