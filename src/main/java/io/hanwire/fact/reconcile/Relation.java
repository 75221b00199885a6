package io.hanwire.fact.reconcile;

import java.util.Locale;

/** How the values that sources state for one thing stand to each other; the gravest counts. */
public enum Relation {
    /** One statement, or all state the same value. */
    SAME,
    /** All can be right: roundings of one value (4.4亿 and 4.38亿, 超50亿 and 约52亿), or values of different days. */
    CONSISTENT,
    /** Forecasts that differ, or a forecast and what came of it. */
    FORECAST_SPREAD,
    /**
     * The values belong to different parts: one article gives several, or one source gives for the whole what another gives for a
     * part.
     */
    SCOPE_DIFFERS,
    /** One outlet states another value at a later day. */
    RESTATED,
    /** Values that cannot both be right: 5.39亿 and 5.40亿. */
    CONFLICT;

    /** The name in JSON, {@code "forecast_spread"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
