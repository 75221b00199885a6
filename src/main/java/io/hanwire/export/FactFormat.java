package io.hanwire.export;

import java.io.OutputStream;

/** The forms that facts are exported in. */
public enum FactFormat {
    /** One array. */
    JSON {
        @Override
        public FactWriter writer(OutputStream out) {
            return new JsonFactWriter(Json.lines(out), out, true);
        }
    },
    /** One object a line. */
    JSONL {
        @Override
        public FactWriter writer(OutputStream out) {
            return new JsonFactWriter(Json.lines(out), out, false);
        }
    },
    /** The same fields flattened, one line a fact, with a header line. */
    CSV {
        @Override
        public FactWriter writer(OutputStream out) {
            return new CsvFactWriter(out);
        }
    },
    /** The Open Information Model's xBRL-JSON: concept, entity, period and unit as dimensions of each fact. */
    XBRL_JSON {
        @Override
        public FactWriter writer(OutputStream out) {
            return new XbrlJsonFactWriter(Json.lines(out), out);
        }
    };

    /** A writer of this form; closing it completes the document, flushes {@code out} and leaves it open. */
    public abstract FactWriter writer(OutputStream out);
}
