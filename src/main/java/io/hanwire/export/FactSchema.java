package io.hanwire.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The JSON Schema (2020-12) of one exported fact. */
public final class FactSchema {

    private static final String RESOURCE = "fact.schema.json";

    private FactSchema() {}

    /** Copies the schema to {@code out}. */
    public static void copyTo(OutputStream out) throws IOException {
        try (InputStream in = FactSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException(
                        "The resource " + RESOURCE + " is missing from the program's jar; build it again");
            }
            in.transferTo(out);
        }
    }
}
