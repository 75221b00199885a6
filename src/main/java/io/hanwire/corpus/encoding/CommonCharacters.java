package io.hanwire.corpus.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** The characters that Chinese text is mostly made of; a wrong decoding is known by how few of them it has. */
final class CommonCharacters {

    private static final BitSet COMMON = load();

    private CommonCharacters() {}

    static boolean isCommon(char c) {
        return COMMON.get(c);
    }

    static boolean isHan(char c) {
        return c >= '一' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c >= '\uf900' && c <= '\ufaff';
    }

    /**
     * The share of common Chinese characters among all characters of {@code text} that are neither ASCII nor punctuation, from
     * 0 to 1; 1 where there are none. Each U+FFFD counts against it twice.
     */
    static double share(CharSequence text) {
        int common = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (COMMON.get(c)) {
                common++;
                all++;
            } else if (c == '\ufffd') {
                all += 2;
            } else if (c > 0x7f && !isSign(c)) {
                all++;
            }
        }
        return all == 0 ? 1 : (double) common / all;
    }

    private static boolean isSign(char c) {
        return c >= '\u2000' && c <= '\u303f'
                || c >= '\uff00' && c <= '\uffee'
                || c == '\u00a0'
                || c == '·'
                || c == '\ufeff';
    }

    private static BitSet load() {
        BitSet common = new BitSet(0x10000);
        try (InputStream in = CommonCharacters.class.getResourceAsStream("common-characters.txt")) {
            if (in == null) {
                throw new IllegalStateException("resource common-characters.txt is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> line.chars().forEach(common::set));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return common;
    }
}
