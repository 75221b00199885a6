package io.hanwire.entity;

import io.hanwire.script.Canonicalizer;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Build step: turns the shipped YAML files into the binary resource that the program reads. */
public final class RegistryCompiler {

    private RegistryCompiler() {}

    /** Arguments: the folder of YAML files, and the file to write. Fails where two entities have one id. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: RegistryCompiler YAML-FOLDER OUTPUT-FILE");
        }
        Path folder = Path.of(arguments[0]);
        List<RegistryEntry> entries = Files.isDirectory(folder) ? RegistryYaml.readFolder(folder) : List.of();
        Map<String, RegistryEntry> byId = new HashMap<>();
        for (RegistryEntry entry : entries) {
            RegistryEntry other = byId.put(entry.id(), entry);
            if (other != null) {
                throw new RegistryException("Two entities of the registry have the id '" + entry.id() + "': "
                        + other.entity().name() + " and " + entry.entity().name() + "; give one of them another id");
            }
        }
        Canonicalizer canonicalizer = Canonicalizer.create();
        Path output = Path.of(arguments[1]);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
            RegistryBinary.write(
                    NameForms.toProtect(entries, canonicalizer),
                    entries.stream()
                            .map(e -> CompiledEntry.of(e, canonicalizer))
                            .toList(),
                    out);
        }
    }
}
