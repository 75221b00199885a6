package io.hanwire.fact;

import java.util.Locale;

/** Whether a fact has happened. */
public enum Status {
    REPORTED,
    /** 预计, 预测, 目标, 将达, 有望. */
    FORECAST;

    /** The name in JSON. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
