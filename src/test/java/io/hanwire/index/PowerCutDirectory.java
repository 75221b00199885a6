package io.hanwire.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * A disk whose power can be cut: of the bytes of a file nothing is sure before the file is synced, and of a name, a new name or a
 * deletion nothing before the folder is synced. What real file systems keep beyond that is left to chance.
 */
final class PowerCutDirectory extends FilterDirectory {

    private final boolean honest;
    private final Set<String> unsynced = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private final Map<String, byte[]> removed = new HashMap<>();

    private PowerCutDirectory(boolean honest) {
        super(new ByteBuffersDirectory());
        this.honest = honest;
    }

    static PowerCutDirectory empty() {
        return new PowerCutDirectory(true);
    }

    /** A disk that says that it has synced, and has not. */
    static PowerCutDirectory lying() {
        return new PowerCutDirectory(false);
    }

    /** What is found when the power is back. */
    synchronized Directory cut(Random random) throws IOException {
        Directory left = new ByteBuffersDirectory();
        for (String name : getDelegate().listAll()) {
            if (added.contains(name) && random.nextBoolean()) {
                continue;
            }
            byte[] bytes = bytes(name);
            write(left, name, unsynced.contains(name) ? damaged(bytes, random) : bytes);
        }
        for (Map.Entry<String, byte[]> file : removed.entrySet()) {
            if (random.nextBoolean() && !List.of(left.listAll()).contains(file.getKey())) {
                write(left, file.getKey(), file.getValue());
            }
        }
        return left;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        switch (random.nextInt(5)) {
            case 0 -> damaged = new byte[0];
            case 1 -> damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 -> Arrays.fill(damaged, (byte) 0);
            case 3 -> {
                if (bytes.length > 0) {
                    damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            default -> {
                // It reached the disk by itself.
            }
        }
        return damaged;
    }

    private byte[] bytes(String name) throws IOException {
        try (IndexInput in = getDelegate().openInput(name, IOContext.READONCE)) {
            byte[] bytes = new byte[Math.toIntExact(in.length())];
            in.readBytes(bytes, 0, bytes.length);
            return bytes;
        }
    }

    private static void write(Directory directory, String name, byte[] bytes) throws IOException {
        try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
            out.writeBytes(bytes, bytes.length);
        }
    }

    private void add(String name) {
        unsynced.add(name);
        added.add(name);
    }

    /** A name that is only taken away for now: {@code bytes} are what it stands for on the disk. */
    private void remove(String name, byte[] bytes) {
        if (!added.remove(name)) {
            removed.put(name, bytes);
        }
    }

    @Override
    public synchronized IndexOutput createOutput(String name, IOContext context) throws IOException {
        add(name);
        return super.createOutput(name, context);
    }

    @Override
    public synchronized IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
            throws IOException {
        IndexOutput out = super.createTempOutput(prefix, suffix, context);
        add(out.getName());
        return out;
    }

    @Override
    public synchronized void sync(Collection<String> names) throws IOException {
        super.sync(names);
        if (honest) {
            unsynced.removeAll(names);
        }
    }

    @Override
    public synchronized void syncMetaData() throws IOException {
        super.syncMetaData();
        if (honest) {
            added.clear();
            removed.clear();
        }
    }

    @Override
    public synchronized void rename(String source, String dest) throws IOException {
        byte[] bytes = bytes(source);
        super.rename(source, dest);
        remove(source, bytes);
        added.add(dest);
        if (unsynced.remove(source)) {
            unsynced.add(dest);
        }
    }

    @Override
    public synchronized void deleteFile(String name) throws IOException {
        byte[] bytes = bytes(name);
        super.deleteFile(name);
        remove(name, bytes);
        unsynced.remove(name);
    }
}
