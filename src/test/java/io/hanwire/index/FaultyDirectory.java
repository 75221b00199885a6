package io.hanwire.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** A directory of which one call fails, or from one call on all of them, or which has room for so many bytes only. */
final class FaultyDirectory extends FilterDirectory {

    /** What happens to the call that is chosen. */
    enum Fault {
        /** It fails, and all later ones work. */
        ONCE,
        /** It and all later ones fail. */
        FROM_THEN_ON
    }

    private final Fault fault;
    private long callsLeft;
    private long bytesLeft = Long.MAX_VALUE;
    private boolean failed;

    private FaultyDirectory(Directory directory, Fault fault, long callsLeft) {
        super(directory);
        this.fault = fault;
        this.callsLeft = callsLeft;
    }

    /** Fails at the call after {@code calls} calls that work. */
    static FaultyDirectory after(long calls, Fault fault, Directory directory) {
        return new FaultyDirectory(directory, fault, calls);
    }

    /** A disk with room for {@code bytes} more. */
    static FaultyDirectory full(long bytes, Directory directory) {
        FaultyDirectory disk = sound(directory);
        disk.bytesLeft = bytes;
        return disk;
    }

    /** Never fails. The files outlive its closing, as on a disk. */
    static FaultyDirectory sound(Directory directory) {
        return after(Long.MAX_VALUE, Fault.ONCE, directory);
    }

    /** Whether a call has failed. */
    synchronized boolean failed() {
        return failed;
    }

    private synchronized void call() throws IOException {
        boolean now = fault == Fault.ONCE ? callsLeft == 0 : callsLeft <= 0;
        callsLeft--;
        if (now) {
            failed = true;
            throw new IOException("Input/output error");
        }
    }

    private synchronized void take(long bytes) throws IOException {
        bytesLeft -= bytes;
        if (bytesLeft < 0) {
            failed = true;
            throw new IOException("No space left on device");
        }
    }

    @Override
    public String[] listAll() throws IOException {
        call();
        return super.listAll();
    }

    @Override
    public long fileLength(String name) throws IOException {
        call();
        return super.fileLength(name);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        call();
        super.deleteFile(name);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        call();
        take(0);
        return new Output(super.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        call();
        return new Output(super.createTempOutput(prefix, suffix, context));
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        call();
        super.sync(names);
    }

    @Override
    public void syncMetaData() throws IOException {
        call();
        super.syncMetaData();
    }

    @Override
    public void rename(String source, String dest) throws IOException {
        call();
        super.rename(source, dest);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        call();
        return new Input(super.openInput(name, context));
    }

    @Override
    public void close() {
        // The files outlive the writer, as on a disk.
    }

    private final class Output extends FilterIndexOutput {
        Output(IndexOutput out) {
            super("faulty " + out, out.getName(), out);
        }

        @Override
        public void writeByte(byte b) throws IOException {
            take(1);
            super.writeByte(b);
        }

        @Override
        public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
            call();
            take(length);
            super.writeBytes(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            try {
                call();
            } finally {
                super.close();
            }
        }
    }

    private final class Input extends FilterIndexInput {
        Input(IndexInput in) {
            super("faulty " + in, in);
        }

        @Override
        public void readBytes(byte[] bytes, int offset, int length) throws IOException {
            call();
            super.readBytes(bytes, offset, length);
        }

        @Override
        public void seek(long place) throws IOException {
            call();
            super.seek(place);
        }

        @Override
        public IndexInput slice(String name, long offset, long length) throws IOException {
            call();
            return new Input(getDelegate().slice(name, offset, length));
        }

        @Override
        public Input clone() {
            return new Input(getDelegate().clone());
        }
    }
}
