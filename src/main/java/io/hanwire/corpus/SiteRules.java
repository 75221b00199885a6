package io.hanwire.corpus;

/** Per-site CSS selectors that a user gives in a YAML file. */
public final class SiteRules {

    public static final SiteRules NONE = new SiteRules();

    private SiteRules() {}
}
