package io.hanwire.entity;

/** The linker's pass over a text by itself, for measuring. */
public final class LinkerPass {

    private final NameMatcher matcher;

    private LinkerPass(NameMatcher matcher) {
        this.matcher = matcher;
    }

    public static LinkerPass over(EntityRegistry registry) {
        return new LinkerPass(
                new NameMatcher(registry.compiled(), ProductFamilies.load().heads()));
    }

    /** How many names stand in {@code text}. */
    public int count(String text) {
        return matcher.match(text).candidates().size();
    }
}
