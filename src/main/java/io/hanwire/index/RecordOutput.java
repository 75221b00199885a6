package io.hanwire.index;

import io.hanwire.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import org.jspecify.annotations.Nullable;

/** Writes records as bytes; {@link RecordInput} reads them back. */
final class RecordOutput {

    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[512];
    private int length;

    /** What was written; not to be written on. */
    BytesRef bytes() {
        return new BytesRef(bytes, 0, length);
    }

    private void reserve(int more) {
        bytes = ArrayUtil.grow(bytes, length + more);
    }

    private void put(int value) {
        bytes[length++] = (byte) value;
    }

    void number(int value) {
        longNumber(value);
    }

    void longNumber(long value) {
        unsigned(BitUtil.zigZagEncode(value));
    }

    /** A number that is not negative. */
    void count(int value) {
        unsigned(value);
    }

    private void unsigned(long value) {
        reserve(LONGEST_NUMBER);
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            put((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        put((int) rest);
    }

    void flag(boolean value) {
        reserve(1);
        put(value ? 1 : 0);
    }

    void real(double value) {
        reserve(Double.BYTES);
        BitUtil.VH_LE_LONG.set(bytes, length, Double.doubleToLongBits(value));
        length += Double.BYTES;
    }

    void text(String value) {
        int size = UnicodeUtil.calcUTF16toUTF8Length(value, 0, value.length());
        count(size);
        reserve(size);
        length = UnicodeUtil.UTF16toUTF8(value, 0, value.length(), bytes, length);
    }

    void choice(Enum<?> value) {
        reserve(1);
        put(value.ordinal());
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

    /** All that {@code other} holds. */
    void raw(RecordOutput other) {
        reserve(other.length);
        System.arraycopy(other.bytes, 0, bytes, length, other.length);
        length += other.length;
    }
}
