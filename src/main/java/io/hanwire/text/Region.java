package io.hanwire.text;

import java.time.ZoneId;

/** The press that a text was written for: it decides how 元, 兆 and relative dates are read. */
public enum Region {
    /** The mainland: 元 is CNY. */
    CN("CNY", "Asia/Shanghai"),
    /** Taiwan: 元 is TWD, 兆 is 10^12. */
    TW("TWD", "Asia/Taipei"),
    /** Hong Kong and Macau: 元 is HKD. */
    HK("HKD", "Asia/Hong_Kong"),
    /** Malaysia: 令吉 is MYR. */
    MY("MYR", "Asia/Kuala_Lumpur"),
    /** Singapore: 元 is SGD. */
    SG("SGD", "Asia/Singapore");

    private final String currency;
    private final ZoneId zone;

    Region(String currency, String zone) {
        this.currency = currency;
        this.zone = ZoneId.of(zone);
    }

    /** The ISO 4217 code of the currency that a bare 元 stands for. */
    public String currency() {
        return currency;
    }

    public ZoneId zone() {
        return zone;
    }
}
