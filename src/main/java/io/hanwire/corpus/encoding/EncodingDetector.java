package io.hanwire.corpus.encoding;

import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes of unknown encoding into text.
 *
 * <p>In this order: a byte order mark; UTF-16 by its zero bytes; UTF-8, with a few damaged characters allowed, whatever the
 * label says (of saved pages it is the label that lies, not the bytes); GB18030 against Big5-HKSCS by how many common
 * characters each gives, where the label only breaks a tie. Stateless.
 */
public final class EncodingDetector {

    /** Below this share of common characters a decoding is taken for wrong; the right one has over 0.9. */
    private static final double READABLE = 0.6;

    private static final double TIE = 0.05;

    private EncodingDetector() {}

    /**
     * The text of {@code bytes}, which a page or response declares to be in {@code label}. Throws a {@link Refusal} for
     * {@link Reason#EMPTY} and {@link Reason#ENCODING}; the message of the latter names the offset of the first byte that
     * fits no encoding the rest is in.
     */
    public static Decoded decode(byte[] bytes, @Nullable String label) {
        Decoded marked = byMark(bytes);
        Decoded decoded = marked != null ? marked : byContent(bytes, label);
        if (decoded.text().isBlank()) {
            throw new Refusal(Reason.EMPTY, bytes.length == 0 ? "no bytes" : "nothing but white space");
        }
        return decoded;
    }

    private static @Nullable Decoded byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
            return byContent(rest, "utf-8");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(Attempt.decode(bytes, 2, LegacyCharset.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(Attempt.decode(bytes, 2, LegacyCharset.UTF_16BE));
        }
        LegacyCharset wide = wideByZeros(bytes);
        return wide == null ? null : decoded(Attempt.decode(bytes, 0, wide));
    }

    /** UTF-16 without a mark: the high bytes of its digits, signs and line ends are zero, and no others are. */
    private static @Nullable LegacyCharset wideByZeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, 1 << 16);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int most = Math.max(even, odd);
        if (most * 50 < length || Math.min(even, odd) * 20 > most) {
            return null;
        }
        boolean mostlyLetters = most * 3 > length;
        if (!mostlyLetters && Attempt.decode(bytes, 0, LegacyCharset.UTF_8).malformed() == 0) {
            return null;
        }
        return even > odd ? LegacyCharset.UTF_16BE : LegacyCharset.UTF_16LE;
    }

    private static Decoded byContent(byte[] bytes, @Nullable String label) {
        Attempt utf8 = Attempt.decode(bytes, 0, LegacyCharset.UTF_8);
        if (utf8.fits(countOther(utf8.text()))) {
            return decoded(utf8);
        }
        Attempt mainland = Attempt.decode(bytes, 0, LegacyCharset.GB18030);
        Attempt taiwan = Attempt.decode(bytes, 0, LegacyCharset.BIG5);
        double mainlandShare = CommonCharacters.share(mainland.text());
        double taiwanShare = CommonCharacters.share(taiwan.text());
        boolean tie = Math.abs(mainlandShare - taiwanShare) < TIE;
        boolean big5 = tie ? LegacyCharset.ofLabel(label) == LegacyCharset.BIG5 : taiwanShare > mainlandShare;
        Attempt best = big5 ? taiwan : mainland;
        int foreign = Mojibake.firstForeign(best.text());
        if (Math.max(mainlandShare, taiwanShare) >= READABLE && foreign < 0 && best.fits(countOther(best.text()))) {
            return decoded(best);
        }
        if (highBytes(bytes) * 20L < bytes.length) {
            return decoded(Attempt.decode(bytes, 0, LegacyCharset.WINDOWS_1252));
        }
        throw mixed(utf8, best, foreign);
    }

    private static Refusal mixed(Attempt utf8, Attempt best, int foreign) {
        int readable = foreign < 0
                ? 0
                : best.text().substring(0, foreign).getBytes(best.charset().charset()).length;
        int offset = Math.max(utf8.firstMalformed(), readable);
        return new Refusal(
                Reason.ENCODING,
                "in no single encoding: UTF-8, GB18030 and Big5 each leave " + Math.min(utf8.malformed(), 9_999)
                        + " or more characters unread; the encoding changes near byte " + offset);
    }

    private static Decoded decoded(Attempt attempt) {
        List<String> warnings = attempt.malformed() == 0
                ? List.of()
                : List.of(attempt.malformed() + " damaged characters, the first at byte " + attempt.firstMalformed());
        return new Decoded(attempt.text(), attempt.charset().charset().name(), warnings);
    }

    private static int countOther(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                count++;
            }
        }
        return count;
    }

    private static int highBytes(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            if (b < 0) {
                count++;
            }
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
