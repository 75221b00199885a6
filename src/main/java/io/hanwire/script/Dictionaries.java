package io.hanwire.script;

import com.github.houbb.opencc4j.support.datamap.IDataMap;
import com.github.houbb.opencc4j.support.datamap.impl.AbstractDataMapExtra;
import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dictionaries as OpenCC4j takes them: its own data with those of this project on top. Used at build time only, by
 * {@link TableCompiler}.
 */
final class Dictionaries {

    private Dictionaries() {}

    /** Characters and the phrases that decide them: OpenCC4j's data, corrected. */
    static IDataMap characters(Map<String, String> characters, Map<String, String> phrases) {
        return new Extended(new TowardsSimplified(DataMaps.defaults()), characters, phrases);
    }

    /** Wording alone: keys and values are Simplified. */
    static IDataMap wording(Map<String, String> words) {
        return new Extended(new TowardsSimplified(null), Map.of(), words);
    }

    private static final class Extended extends AbstractDataMapExtra {
        private final Map<String, List<String>> characters;
        private final Map<String, List<String>> phrases;

        Extended(IDataMap base, Map<String, String> characters, Map<String, String> phrases) {
            super(base);
            this.characters = lists(characters);
            this.phrases = lists(phrases);
        }

        private static Map<String, List<String>> lists(Map<String, String> map) {
            Map<String, List<String>> lists = new HashMap<>();
            map.forEach((key, value) -> lists.put(key, List.of(value)));
            return lists;
        }

        @Override
        protected Map<String, List<String>> tsPhraseExtra() {
            return phrases;
        }

        @Override
        protected Map<String, List<String>> tsCharExtra() {
            return characters;
        }

        @Override
        protected Map<String, List<String>> stPhraseExtra() {
            return Map.of();
        }

        @Override
        protected Map<String, List<String>> stCharExtra() {
            return Map.of();
        }
    }

    /**
     * A data map without its half towards traditional characters, whose 48,932 phrases the segmenter would otherwise cut text
     * at: 「產線上」 must not be cut because 「線上」 is a word.
     */
    private static final class TowardsSimplified implements IDataMap {
        private final @Nullable IDataMap base;

        TowardsSimplified(@Nullable IDataMap base) {
            this.base = base;
        }

        @Override
        public Map<String, List<String>> tsPhrase() {
            return base == null ? new HashMap<>() : base.tsPhrase();
        }

        @Override
        public Map<String, List<String>> tsChar() {
            return base == null ? new HashMap<>() : base.tsChar();
        }

        @Override
        public Map<String, List<String>> stPhrase() {
            return new HashMap<>();
        }

        @Override
        public Map<String, List<String>> stChar() {
            return new HashMap<>();
        }

        @Override
        public Set<String> tChars() {
            return tsChar().keySet();
        }

        @Override
        public Set<String> sChars() {
            return Set.of();
        }
    }
}
