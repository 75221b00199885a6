package io.hanwire.index;

import io.hanwire.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link RecordOutput} wrote. Bytes that cannot be a record raise a {@link StoreException} of kind
 * {@link StoreException.Kind#DAMAGED}.
 */
final class RecordInput {

    /** Far beyond what any text states; a plain number of more digits would fill the memory. */
    private static final int LARGEST_SCALE = 100_000;

    private final ByteArrayDataInput in;
    private final int end;

    private RecordInput(BytesRef bytes) {
        in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        end = bytes.offset + bytes.length;
    }

    /** What {@code reader} makes of {@code bytes}, all of which it must use. */
    static <T> T read(BytesRef bytes, Function<RecordInput, T> reader) {
        return readBeginning(bytes, in -> {
            T value = reader.apply(in);
            if (!in.in.eof()) {
                throw new IllegalArgumentException("bytes left over");
            }
            return value;
        });
    }

    /** What {@code reader} makes of the beginning of {@code bytes}. */
    static <T> T readBeginning(BytesRef bytes, Function<RecordInput, T> reader) {
        try {
            return reader.apply(new RecordInput(bytes));
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED, "A record of the index cannot be read: run 'hanwire check'", e);
        }
    }

    int number() {
        return (int) longNumber();
    }

    long longNumber() {
        return checked(in::readZLong);
    }

    boolean flag() {
        return in.readByte() != 0;
    }

    double real() {
        return Double.longBitsToDouble(in.readLong());
    }

    String text() {
        int length = checked(in::readVInt);
        if (length < 0 || length > end - in.getPosition()) {
            throw new IllegalArgumentException("record cut short");
        }
        byte[] bytes = new byte[length];
        in.readBytes(bytes, 0, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    <E extends Enum<E>> E choice(E[] values) {
        return values[in.readByte()];
    }

    Span span() {
        int start = number();
        return new Span(start, start + number());
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(longNumber());
    }

    BigDecimal decimal() {
        int scale = number();
        if (Math.abs((long) scale) > LARGEST_SCALE) {
            throw new IllegalArgumentException("scale " + scale);
        }
        BigInteger unscaled = flag() ? BigInteger.valueOf(longNumber()) : new BigInteger(text());
        return new BigDecimal(unscaled, scale);
    }

    <T> @Nullable T optional(Supplier<T> reader) {
        return flag() ? reader.get() : null;
    }

    <T> List<T> list(Supplier<T> reader) {
        int size = number();
        List<T> values = new ArrayList<>(Math.min(size, 1_000));
        for (int i = 0; i < size; i++) {
            values.add(reader.get());
        }
        return values;
    }

    private interface Read<T> {
        T get() throws IOException;
    }

    private static <T> T checked(Read<T> read) {
        try {
            return read.get();
        } catch (IOException e) {
            throw new IllegalArgumentException("record cut short", e);
        }
    }
}
