package io.hanwire.cli;

import io.hanwire.export.FactFormat;
import io.hanwire.export.FactWriter;
import java.io.OutputStream;

/** The forms that commands print facts in. */
enum FactForm {
    /** Columns for people. */
    TABLE,
    JSON,
    JSONL,
    CSV,
    XBRL_JSON;

    FactWriter writer(OutputStream out, int columns) {
        return switch (this) {
            case TABLE -> new FactTable(out, columns);
            case JSON -> FactFormat.JSON.writer(out);
            case JSONL -> FactFormat.JSONL.writer(out);
            case CSV -> FactFormat.CSV.writer(out);
            case XBRL_JSON -> FactFormat.XBRL_JSON.writer(out);
        };
    }

    @Override
    public String toString() {
        return Choice.word(this);
    }
}
