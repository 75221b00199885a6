package io.hanwire.corpus;

import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Decompresses gzip, all members of it, and refuses data that expands beyond all reason. */
final class GunzipStream extends FilterInputStream {

    /** Short files may repeat themselves: the ratio counts from here on. */
    private static final long GRACE = 1 << 20;

    private final Compressed compressed;
    private final int maxRatio;
    private long count;

    private GunzipStream(Compressed compressed, int maxRatio) throws IOException {
        super(new GZIPInputStream(compressed, 1 << 16));
        this.compressed = compressed;
        this.maxRatio = maxRatio;
    }

    static GunzipStream open(InputStream in, int maxRatio) {
        try {
            return new GunzipStream(new Compressed(in), maxRatio);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(bytes, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
        count += Math.max(0, read);
        if (count > GRACE && count / maxRatio > compressed.count) {
            throw new Refusal(
                    Reason.GZIP_RATIO,
                    "expands to more than " + maxRatio + " times its size; the limit keeps out decompression bombs");
        }
        return read;
    }

    private static Refusal damaged(IOException e) {
        return new Refusal(Reason.GZIP, "damaged gzip data: " + e.getMessage(), e);
    }

    /** Says truly whether bytes are left: {@link GZIPInputStream} goes on to the next member only if so. */
    private static final class Compressed extends PushbackInputStream {
        private long count;

        Compressed(InputStream in) {
            super(in, 1);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public int available() throws IOException {
            int b = super.read();
            if (b < 0) {
                return 0;
            }
            unread(b);
            return 1;
        }
    }
}
