package io.hanwire.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that does not swallow errors, as {@code System.out} does: a full disk throws, and a reader that has left
 * ({@code | head -1}) throws {@link ReaderLeft}.
 */
final class StandardOutput extends OutputStream {

    /** The reader of the output has closed it: nobody wants the rest. */
    static final class ReaderLeft extends IOException {
        private static final long serialVersionUID = 1;

        ReaderLeft(IOException cause) {
            super("The reader of the output has left", cause);
        }
    }

    private static final int BUFFER_SIZE = 1 << 16;

    private final OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER_SIZE);

    @Override
    public void write(int b) throws IOException {
        try {
            out.write(b);
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw named(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw named(e);
        }
    }

    private static IOException named(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed") ? new ReaderLeft(e) : e;
    }
}
