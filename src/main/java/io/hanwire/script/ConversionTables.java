package io.hanwire.script;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;

/**
 * The compiled dictionaries: characters, phrases that decide a character (乾隆, 著作), and wording (伺服器 → 服务器).
 * {@link TableCompiler} writes them at build time, so that nothing of OpenCC4j is loaded at run time.
 */
final class ConversionTables {

    static final String RESOURCE = "conversion.bin";

    private static final int MAGIC = 0x48575a32;

    private static final class Shipped {
        static final ConversionTables TABLES = load();
    }

    /** What each character becomes; itself where nothing is said of it. */
    private final char[] characters;

    /** The characters that only Simplified text has. */
    private final BitSet simplifiedOnly;

    private final PhraseTable characterPhrases;
    private final PhraseTable wording;

    ConversionTables(char[] characters, BitSet simplifiedOnly, PhraseTable characterPhrases, PhraseTable wording) {
        this.characters = characters;
        this.simplifiedOnly = simplifiedOnly;
        this.characterPhrases = characterPhrases;
        this.wording = wording;
    }

    /** The tables that ship with the program. */
    static ConversionTables shipped() {
        return Shipped.TABLES;
    }

    char[] characters() {
        return characters;
    }

    /** Whether {@code c} is written in Traditional text only. */
    boolean isTraditional(char c) {
        return characters[c] != c && !simplifiedOnly.get(c);
    }

    /** Whether {@code c} is written in Simplified text only: 亿, but not 里, which both have. */
    boolean isSimplified(char c) {
        return simplifiedOnly.get(c);
    }

    BitSet simplifiedOnly() {
        return simplifiedOnly;
    }

    /** Keys are traditional or mixed, values Simplified; only characters change, no words. */
    PhraseTable characterPhrases() {
        return characterPhrases;
    }

    /** Keys and values are Simplified. */
    PhraseTable wording() {
        return wording;
    }

    static char[] identity() {
        char[] characters = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < characters.length; c++) {
            characters[c] = (char) c;
        }
        return characters;
    }

    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        int changed = 0;
        for (int c = 0; c < characters.length; c++) {
            changed += characters[c] == c ? 0 : 1;
        }
        out.writeInt(changed);
        for (int c = 0; c < characters.length; c++) {
            if (characters[c] != c) {
                out.writeChar(c);
                out.writeChar(characters[c]);
            }
        }
        out.writeInt(simplifiedOnly.cardinality());
        for (int c = simplifiedOnly.nextSetBit(0); c >= 0; c = simplifiedOnly.nextSetBit(c + 1)) {
            out.writeChar(c);
        }
        characterPhrases.write(out);
        wording.write(out);
        out.flush();
    }

    static ConversionTables read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException("Resource " + RESOURCE + " begins with " + Integer.toHexString(magic)
                    + " and not with " + Integer.toHexString(MAGIC) + "; delete target/ and build again");
        }
        char[] characters = identity();
        for (int left = in.readInt(); left > 0; left--) {
            char from = in.readChar();
            characters[from] = in.readChar();
        }
        BitSet simplifiedOnly = new BitSet();
        for (int left = in.readInt(); left > 0; left--) {
            simplifiedOnly.set(in.readChar());
        }
        return new ConversionTables(characters, simplifiedOnly, PhraseTable.read(in), PhraseTable.read(in));
    }

    private static ConversionTables load() {
        try (InputStream in = ConversionTables.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Resource io/hanwire/script/" + RESOURCE
                        + " is missing; `mvn compile` makes it with " + TableCompiler.class.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
