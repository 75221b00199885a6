package io.hanwire.export;

import io.hanwire.fact.SourcedFact;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Facts as a JSON array with an object a line, or as JSON Lines. */
final class JsonFactWriter implements FactWriter {

    private final JsonGenerator json;
    private final OutputStream out;
    private final boolean array;
    private boolean first = true;

    JsonFactWriter(JsonGenerator json, OutputStream out, boolean array) {
        this.json = json;
        this.out = out;
        this.array = array;
    }

    @Override
    public void write(SourcedFact fact) throws IOException {
        if (array) {
            json.writeRaw(first ? "[\n" : ",\n");
            first = false;
        }
        FactJson.write(fact, json);
        if (!array) {
            json.writeRaw('\n');
        }
    }

    @Override
    public void close() throws IOException {
        if (array) {
            json.writeRaw(first ? "[]\n" : "\n]\n");
        }
        json.close();
        out.flush();
    }
}
