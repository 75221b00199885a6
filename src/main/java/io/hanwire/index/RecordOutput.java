package io.hanwire.index;

import io.hanwire.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Writes records as bytes; {@link RecordInput} reads them back. */
final class RecordOutput {

    private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

    BytesRef bytes() {
        return new BytesRef(out.toArrayCopy());
    }

    void number(int value) {
        longNumber(value);
    }

    void longNumber(long value) {
        write(() -> out.writeZLong(value));
    }

    void flag(boolean value) {
        write(() -> out.writeByte((byte) (value ? 1 : 0)));
    }

    void real(double value) {
        write(() -> out.writeLong(Double.doubleToLongBits(value)));
    }

    void text(String value) {
        write(() -> out.writeString(value));
    }

    void choice(Enum<?> value) {
        write(() -> out.writeByte((byte) value.ordinal()));
    }

    void span(Span span) {
        number(span.start());
        number(span.length());
    }

    void day(LocalDate day) {
        longNumber(day.toEpochDay());
    }

    void decimal(BigDecimal value) {
        number(value.scale());
        BigInteger unscaled = value.unscaledValue();
        boolean small = unscaled.bitLength() < Long.SIZE;
        flag(small);
        if (small) {
            longNumber(unscaled.longValueExact());
        } else {
            text(unscaled.toString());
        }
    }

    <T> void optional(@Nullable T value, Consumer<T> writer) {
        flag(value != null);
        if (value != null) {
            writer.accept(value);
        }
    }

    <T> void list(List<T> values, Consumer<T> writer) {
        number(values.size());
        values.forEach(writer);
    }

    private interface Write {
        void run() throws IOException;
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }
}
