package io.hanwire.corpus;

import java.nio.file.Path;
import java.util.Objects;

/**
 * One input file.
 *
 * @param file where it is
 * @param path its path below the corpus folder, {@code /} between names, safe to print: bytes that are no UTF-8 stand as
 *     {@code \xE4}, control and direction characters as {@code \}{@code u202e}, a backslash as {@code \\}. Two files below one
 *     folder never share a path, and the path is the same whatever the locale.
 * @param size in bytes, when the folder was listed
 */
public record Input(Path file, String path, long size) {

    public Input {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(path, "path is null");
    }
}
