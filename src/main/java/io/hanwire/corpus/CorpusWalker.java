package io.hanwire.corpus;

import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Rejection;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Lists the input files below folders.
 *
 * <p>Each folder is listed in the order of its names' bytes, so that the order never depends on the file system or the locale.
 * Links are not followed, names that begin with a dot and the {@code NAME_files} folders that browsers save beside
 * {@code NAME.html} are passed over; all of these are counted. Pipes, devices and whatever cannot be read are rejections. Only
 * the names of the folders on the way to the current file are held in memory.
 */
public final class CorpusWalker {

    /** Takes what a walk finds, in order. */
    public interface Visitor {

        void input(Input input);

        /** @param file what was found, which is no file that can be read */
        void rejected(Path file, Rejection rejection);
    }

    /**
     * What a walk passed over.
     *
     * @param links symbolic links
     * @param hidden files and folders whose names begin with a dot
     * @param companions folders that belong to a saved page
     */
    public record Passed(long links, long hidden, long companions) {}

    private record Folder(Path path, String prefix, Iterator<Path> names) {}

    private final List<Path> roots;
    private final Deque<Folder> folders = new ArrayDeque<>();
    private long links;
    private long hidden;
    private long companions;

    private CorpusWalker(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /**
     * Visits all files below {@code roots}, which are folders or files, in the order given. A root that is itself a link is
     * followed: the user named it. What the visitor throws ends the walk.
     */
    public static Passed walk(List<Path> roots, Visitor visitor) {
        return new CorpusWalker(roots).walk(visitor);
    }

    private Passed walk(Visitor visitor) {
        for (Path root : roots) {
            Path name = root.toAbsolutePath().normalize();
            String path = name.getFileName() == null ? "/" : PathNames.of(name);
            try {
                BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
                if (attributes.isDirectory()) {
                    enter(root, "", visitor);
                } else {
                    visit(root.toRealPath(), path, attributes, visitor);
                }
            } catch (IOException e) {
                reject(root, path, Reason.UNREADABLE, FileFaults.describe(e), visitor);
            }
            while (!folders.isEmpty()) {
                step(visitor);
            }
        }
        return new Passed(links, hidden, companions);
    }

    private void step(Visitor visitor) {
        Folder folder = folders.getLast();
        if (!folder.names().hasNext()) {
            folders.removeLast();
            return;
        }
        Path file = folder.path().resolve(folder.names().next());
        String path = folder.prefix() + PathNames.of(file);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                links++;
            } else if (attributes.isDirectory()) {
                enter(file, path + "/", visitor);
            } else {
                visit(file, path, attributes, visitor);
            }
        } catch (IOException e) {
            reject(file, path, Reason.UNREADABLE, FileFaults.describe(e), visitor);
        }
    }

    private static void visit(Path file, String path, BasicFileAttributes attributes, Visitor visitor) {
        if (attributes.isRegularFile()) {
            visitor.input(new Input(file, path, attributes.size()));
        } else {
            reject(file, path, Reason.NOT_A_FILE, "a pipe, device or socket", visitor);
        }
    }

    private void enter(Path folder, String prefix, Visitor visitor) {
        List<Path> names = new ArrayList<>();
        Set<String> pages = new HashSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                Path name = entry.getFileName();
                String text = name.toString();
                if (text.startsWith(".")) {
                    hidden++;
                    continue;
                }
                names.add(name);
                if (text.endsWith(".html") || text.endsWith(".htm")) {
                    pages.add(text.substring(0, text.lastIndexOf('.')));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            IOException cause =
                    e instanceof DirectoryIteratorException iteration ? iteration.getCause() : (IOException) e;
            String shown = prefix.isEmpty() ? PathNames.of(folder) : prefix;
            reject(
                    folder,
                    shown,
                    Reason.UNREADABLE,
                    "the folder cannot be listed: " + FileFaults.describe(cause),
                    visitor);
        }
        int before = names.size();
        names.removeIf(name -> isCompanion(name.toString(), pages));
        companions += before - names.size();
        names.sort(null);
        folders.addLast(new Folder(folder, prefix, names.iterator()));
    }

    private static boolean isCompanion(String name, Set<String> pages) {
        return name.endsWith("_files") && pages.contains(name.substring(0, name.length() - "_files".length()));
    }

    private static void reject(Path file, String path, Reason reason, String message, Visitor visitor) {
        visitor.rejected(file, new Rejection(path, Place.WHOLE_FILE, reason, message));
    }
}
