package io.hanwire.fact;

import java.util.Set;
import java.util.regex.Pattern;

/** Which part of a subject a value speaks of, as a short phrase. */
final class Scopes {

    private static final int MAX_LENGTH = 20;
    private static final Set<String> NO_PART = Set.of("实现", "公布", "发布", "披露", "期内", "报告期", "受惠");

    private static final Pattern PART =
            Pattern.compile(".{0,24}(业务|服务|产品|部门|分部|板块|渠道|系列|事业|事业部|市场|地区|品牌|平台|解决方案|芯片|设备|部分|方面|线)$");

    /** 「三年研发投入」, 「此前宣布三年」 name no part. */
    private static final Pattern YEARS = Pattern.compile("[两二三四五六七八九十几多0-9]年$");

    private Scopes() {}

    /** Whether {@code text} ends as names of parts of a company do: 电子代工服务, 直销渠道. */
    static boolean namesPart(String text) {
        return text.length() <= 2 * MAX_LENGTH && PART.matcher(text).matches();
    }

    /** The scope that {@code text}, the words before a metric, names; {@code ""} where it names none. */
    static String of(String text) {
        String trimmed = text.strip();
        return YEARS.matcher(trimmed).find()
                        || trimmed.length() < 2
                        || trimmed.length() > MAX_LENGTH
                        || NO_PART.contains(trimmed)
                ? ""
                : trimmed;
    }
}
