package io.hanwire.index;

import io.hanwire.index.query.Condition;
import io.hanwire.index.query.QuerySyntaxException;
import io.hanwire.text.Language;
import io.hanwire.text.Region;
import io.hanwire.text.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the language that a query asks for. */
final class LanguageName {

    private static final List<Language> USUAL =
            List.of(Language.SIMPLIFIED, Language.TAIWAN, Language.HONG_KONG, Language.CONVERTED);

    private LanguageName() {}

    /** The term of {@code field}'s value; throws a {@link QuerySyntaxException} where no article can have it. */
    static String read(Condition.Field field) {
        String typed = field.value().toLowerCase(Locale.ROOT).replace('_', '-');
        if (known().contains(typed)) {
            return typed;
        }
        throw new QuerySyntaxException(
                field.position(), "'" + field.value() + "' is no language of articles", advice(typed));
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>();
        for (Script script : Script.values()) {
            known.add(script.tag().toLowerCase(Locale.ROOT));
            for (Region region : Region.values()) {
                known.add(new Language(script, region).tag().toLowerCase(Locale.ROOT));
            }
        }
        return known;
    }

    /** A region or a script alone is taken for the usual language that has it: tw, hant, zh-tw. */
    private static String advice(String typed) {
        String last = typed.substring(typed.lastIndexOf('-') + 1);
        for (Language language : USUAL) {
            if (last.equals(language.region().name().toLowerCase(Locale.ROOT))) {
                return "did you mean lang:" + language.tag() + "?";
            }
        }
        for (Script script : Script.values()) {
            if (script.tag().toLowerCase(Locale.ROOT).endsWith(last)) {
                return "did you mean lang:" + script.tag() + "?";
            }
        }
        return "write it as lang:zh-Hans, lang:zh-Hant, lang:zh-Hant-TW, lang:zh-Hant-HK or lang:zh-Hans-CN";
    }
}
