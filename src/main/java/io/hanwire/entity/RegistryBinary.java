package io.hanwire.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The registry as one binary resource: reading it takes a few milliseconds, where YAML takes hundreds. */
final class RegistryBinary {

    private static final int FORMAT = 0x48570002;

    private RegistryBinary() {}

    /** Writes the names whose wording must not be converted, then the entries. */
    static void write(List<String> protectedNames, List<CompiledEntry> entries, DataOutputStream out)
            throws IOException {
        out.writeInt(FORMAT);
        writeStrings(protectedNames, out);
        out.writeInt(entries.size());
        for (CompiledEntry compiled : entries) {
            RegistryEntry entry = compiled.entry();
            Entity entity = entry.entity();
            out.writeUTF(entry.id());
            out.writeUTF(entity.name());
            out.writeByte(entity.type().ordinal());
            writeStrings(entity.aliases(), out);
            writeStrings(entity.tickers(), out);
            writeString(entity.maker(), out);
            writeString(entry.region(), out);
            writeString(entry.sector(), out);
            writeStrings(entry.ambiguous(), out);
            writeStrings(entry.former(), out);
            writeStrings(compiled.accepted(), out);
            writeStrings(compiled.ambiguous(), out);
        }
    }

    /** The names whose wording must not be converted; the entries may be read next. */
    static List<String> readProtectedNames(DataInputStream in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException(
                    "The registry resource has format " + Integer.toHexString(format) + ", this program reads "
                            + Integer.toHexString(FORMAT) + "; build again with 'mvn clean process-classes'");
        }
        return readStrings(in);
    }

    static List<CompiledEntry> readEntries(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<CompiledEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Entity entity = new Entity(
                    in.readUTF(), in.readUTF(), TYPES[in.readByte()], readStrings(in), readStrings(in), readString(in));
            RegistryEntry entry =
                    new RegistryEntry(entity, readString(in), readString(in), readStrings(in), readStrings(in));
            entries.add(new CompiledEntry(entry, readStrings(in), readStrings(in)));
        }
        return entries;
    }

    private static final EntityType[] TYPES = EntityType.values();

    private static void writeStrings(List<String> strings, DataOutputStream out) throws IOException {
        out.writeShort(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static List<String> readStrings(DataInputStream in) throws IOException {
        int count = in.readUnsignedShort();
        if (count == 0) {
            return List.of();
        }
        String[] strings = new String[count];
        for (int i = 0; i < count; i++) {
            strings[i] = in.readUTF();
        }
        return List.of(strings);
    }

    private static void writeString(@Nullable String string, DataOutputStream out) throws IOException {
        out.writeUTF(string == null ? "" : string);
    }

    private static @Nullable String readString(DataInputStream in) throws IOException {
        String string = in.readUTF();
        return string.isEmpty() ? null : string;
    }
}
