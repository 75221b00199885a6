package io.hanwire.figure;

/** How the text bounds a figure. */
public enum Modifier {
    /** As stated. */
    NONE(""),
    /** 约, 近, 左右, 接近, 上下. */
    ABOUT("about"),
    /** 超, 逾, 以上, 多, 突破. */
    OVER("over"),
    /** 不足, 不到, 低于, 以下, 以内. */
    UNDER("under");

    private final String label;

    Modifier(String label) {
        this.label = label;
    }

    /** The name in JSON, {@code ""} for {@link #NONE}. */
    public String label() {
        return label;
    }
}
