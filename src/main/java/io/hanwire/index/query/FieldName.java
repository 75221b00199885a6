package io.hanwire.index.query;

import io.hanwire.text.EditDistance;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that a query can name, in English and in Chinese of both scripts. */
public enum FieldName {
    COMPANY("company", "公司"),
    PRODUCT("product", "产品", "產品"),
    PERSON("person", "人物", "人"),
    METRIC("metric", "指标", "指標"),
    SOURCE("source", "来源", "來源"),
    LANG("lang", "语言", "語言"),
    AFTER("after", "晚于", "晚於", "之后", "之後"),
    BEFORE("before", "早于", "早於", "之前"),
    DATE("date", "日期");

    private static final Map<String, FieldName> BY_NAME = byName();

    private final List<String> names;

    FieldName(String... names) {
        this.names = List.of(names);
    }

    /** The field called {@code name}, or null. */
    static @Nullable FieldName of(String name) {
        return BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }

    /** The English names, as shown to a user who typed another one. */
    static String list() {
        StringBuilder list = new StringBuilder();
        for (FieldName field : values()) {
            list.append(list.isEmpty() ? "" : ", ")
                    .append(field.names.getFirst())
                    .append(':');
        }
        return list.toString();
    }

    /** What to write instead of {@code name}, which is no field: the nearest one where there is one. */
    static String advice(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        for (FieldName field : values()) {
            String english = field.names.getFirst();
            if (english.startsWith(typed) || EditDistance.between(typed, english) <= 2) {
                return "did you mean '" + english + ":'?";
            }
        }
        return "use one of " + list()
                + "; a figure is asked for as in revenue>5亿; put it in quotation marks to look for the text";
    }

    private static Map<String, FieldName> byName() {
        Map<String, FieldName> byName = new HashMap<>();
        for (FieldName field : values()) {
            field.names.forEach(name -> byName.put(name, field));
        }
        return byName;
    }
}
