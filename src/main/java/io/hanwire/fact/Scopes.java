package io.hanwire.fact;

import java.util.Set;

/** Which part of a subject a value speaks of, as a short phrase. */
final class Scopes {

    private static final int MAX_LENGTH = 20;
    private static final Set<String> NO_PART = Set.of("实现", "公布", "发布", "披露", "期内", "报告期", "受惠");

    private Scopes() {}

    /** The scope that {@code text}, the words before a metric, names; {@code ""} where it names none. */
    static String of(String text) {
        String trimmed = text.strip();
        return trimmed.length() < 2 || trimmed.length() > MAX_LENGTH || NO_PART.contains(trimmed) ? "" : trimmed;
    }
}
