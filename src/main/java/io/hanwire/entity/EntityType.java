package io.hanwire.entity;

import java.util.Locale;

/** What sort of thing a name stands for. */
public enum EntityType {
    COMPANY,
    /** A chip, board, cluster, vehicle, model or software stack. */
    PRODUCT,
    PERSON,
    /** Research houses, banks as sources, regulators, exchanges, universities. */
    INSTITUTION,
    /** A market or sector as the subject of its size: 中国GPU市场. */
    MARKET;

    /** The name in JSON and YAML, {@code "company"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
