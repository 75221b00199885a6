package io.hanwire.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Makes text of the bytes that the fuzzer gives: UTF-8, or, after a first byte 0, a token of the target's table for each byte.
 * A change of one byte then changes one word and not a third of a Chinese character.
 */
final class FuzzText {

    private final List<String> tokens;

    private FuzzText(List<String> tokens) {
        this.tokens = tokens;
    }

    /** With the tokens of {@code tokens/NAME.txt}, one a line; ↵ stands for a line feed. */
    static FuzzText of(String name) {
        try (InputStream in = FuzzText.class.getResourceAsStream("tokens/" + name + ".txt")) {
            return new FuzzText(new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.replace('↵', '\n'))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String decode(byte[] data) {
        return new String(bytes(data), UTF_8);
    }

    byte[] bytes(byte[] data) {
        if (data.length == 0 || data[0] != 0) {
            return data;
        }
        StringBuilder text = new StringBuilder();
        for (byte b : Arrays.copyOfRange(data, 1, data.length)) {
            text.append(tokens.get((b & 0xff) % tokens.size()));
        }
        return text.toString().getBytes(UTF_8);
    }
}
