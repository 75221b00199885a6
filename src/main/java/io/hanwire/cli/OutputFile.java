package io.hanwire.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written whole or not at all: the bytes go to a temporary file beside it, which is synced and then renamed.
 * Closing without {@link #commit()} leaves what stood there before.
 */
final class OutputFile implements Closeable {

    private static final String ENDING = ".hanwire.tmp";

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream out;
    private boolean committed;

    private OutputFile(Path target, Path temporary) throws IOException {
        this.target = target;
        this.temporary = temporary;
        this.channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** Opens the temporary file; refuses a target that is a folder, a link or in a folder that does not exist. */
    static OutputFile create(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        if (Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)) {
            throw UserException.usage("-o " + target + " is a folder: name a file in it");
        }
        if (Files.isSymbolicLink(absolute)) {
            throw UserException.usage("-o " + target + " is a link: name the file itself");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw UserException.usage("-o " + target + ": the folder " + folder + " does not exist: make it first");
        }
        String start = "." + absolute.getFileName() + ".";
        sweep(folder, start);
        Path temporary = folder.resolve(start + ProcessHandle.current().pid() + ENDING);
        // Also where the process is asked to end (SIGTERM, Ctrl-C).
        temporary.toFile().deleteOnExit();
        return new OutputFile(absolute, temporary);
    }

    /** Deletes what processes that were killed have left of the same target. */
    private static void sweep(Path folder, String start) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isLeftOver(file, start))) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isLeftOver(Path file, String start) {
        String name = file.getFileName().toString();
        if (!name.startsWith(start) || !name.endsWith(ENDING) || name.length() < start.length() + ENDING.length()) {
            return false;
        }
        String pid = name.substring(start.length(), name.length() - ENDING.length());
        return pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    OutputStream stream() {
        return out;
    }

    /** Makes the written bytes the file's content, durably. */
    void commit() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        committed = true;
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        if (!committed) {
            channel.close();
            Files.deleteIfExists(temporary);
        }
    }
}
