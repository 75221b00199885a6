package io.hanwire.export;

import io.hanwire.fact.SourcedFact;
import java.io.Closeable;
import java.io.IOException;

/** Writes facts one after another, in flat memory. Not safe for use by several threads. */
public interface FactWriter extends Closeable {

    void write(SourcedFact fact) throws IOException;
}
