package io.hanwire.fact;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.entity.Mention;
import io.hanwire.period.Period;
import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges the names that no registry has: which of them are words, which end too late (富邦金税后 before 纯益, 国泰全年), and which
 * subsidiaries are introduced as such (「子公司汇通宽带录得亏损」). One object serves one article.
 */
final class FoundNames {

    private static final int WORD_REACH = 6;
    /** Words so long are read as such, whatever name their beginning might end. */
    private static final int WHOLE_WORD = 3;

    private static final int MAX_SUBSIDIARY = 10;
    private static final int MIN_SUBSIDIARY = 3;

    private final Lexicon lexicon;
    private final String text;
    private final List<Mention> mentions;
    /** Where times begin, and where they end. */
    private final BitSet times = new BitSet();

    private final BitSet timeEnds = new BitSet();
    private @Nullable Map<String, Entity> named;
    /** The names of which at least one mention has a boundary beside it. */
    private final Set<String> bounded = new HashSet<>();

    FoundNames(Lexicon lexicon, Observations observations) {
        this.lexicon = lexicon;
        this.text = observations.text().text();
        for (Period period : observations.periods()) {
            times.set(period.span().start());
            timeEnds.set(period.span().end());
        }
        this.mentions = observations.mentions();
        for (Mention mention : mentions) {
            if (!mention.entity().registered() && isBounded(mention.span())) {
                bounded.add(mention.span().of(text));
            }
        }
    }

    /** {@code mention} as far as it is a name, or null where it is none. */
    @Nullable
    Mention judged(Mention mention) {
        if (beginsInside(mention.span())) {
            return null;
        }
        if (mention.entity().registered()) {
            return mention;
        }
        Span name = withoutHead(mention.span());
        int end = mention.entity().type() == EntityType.COMPANY ? end(name) : name.end();
        if (end < name.end()) {
            return shortened(new Span(name.start(), end), mention.entity().type());
        }
        if (name.start() > mention.span().start()) {
            return shortened(name, mention.entity().type());
        }
        return isName(name) && !namesQuantity(mention) ? mention : null;
    }

    /** 海博思创 of 「龙头海博思创」, 海贝银行 of 「数字银行海贝银行」, 美特达 of 「学名药厂美特达（4743）」: what somebody is stands before the name. */
    private Span withoutHead(Span name) {
        String written = name.of(text);
        for (String head : WordList.NAME_HEAD.words()) {
            if (written.startsWith(head) && written.length() >= head.length() + 2) {
                return new Span(name.start() + head.length(), name.end());
            }
        }
        for (String organisation : WordList.ORGANISATION.words()) {
            int first = written.indexOf(organisation);
            int rest = first + organisation.length();
            if (first > 0 && written.length() - rest >= organisation.length() + 2 && written.endsWith(organisation)) {
                return new Span(name.start() + rest, name.end());
            }
        }
        int plant = written.indexOf('厂');
        boolean described = plant > 0 && plant < written.length() - 2 && hasTicker(name);
        return described ? new Span(name.start() + plant + 1, name.end()) : name;
    }

    private boolean hasTicker(Span name) {
        return name.end() < text.length() && "(（〔".indexOf(text.charAt(name.end())) >= 0;
    }

    /** 拨备前溢利, 非控股权益前盈利: what names a quantity names no company. */
    private boolean namesQuantity(Mention mention) {
        Span name = mention.span();
        if (mention.entity().type() != EntityType.COMPANY) {
            return false;
        }
        for (int start = name.end() - 2; start > name.start(); start--) {
            for (Term word : lexicon.at(text, start, name.end())) {
                if (start + word.text().length() == name.end() && word.is(TermKind.METRIC)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the name begins inside a word: 「其中海外销量」 speaks of no 中海外, 「全国新能源乘用车」 of no 国新能源. */
    private boolean beginsInside(Span name) {
        return name.start() > 0 && WordList.SPLIT.standsAt(text, name.start() - 1);
    }

    /** Whether the name can be one: two characters, or Latin letters alone (AMOLED), need a ticker behind. */
    private boolean isName(Span name) {
        boolean ticker = hasTicker(name);
        boolean latin = name.of(text).chars().allMatch(c -> c < 128);
        boolean somebody = WordList.SOMEBODY_INSIDE.standsIn(name.of(text));
        boolean letters = Character.isLetterOrDigit(text.charAt(name.start()))
                && name.of(text).chars().noneMatch(c -> "()（）:：“”\"「」『』《》".indexOf(c) >= 0);
        return (name.length() > 2 && !latin || ticker)
                && letters
                && !somebody
                && (ticker || bounded.contains(name.of(text)) || isBounded(name))
                && !isWord(name);
    }

    /** Who is named by what is written somewhere in the article; of names that no registry has only the short forms. */
    private Map<String, Entity> named() {
        if (named == null) {
            named = new HashMap<>();
            for (Mention mention : mentions) {
                String written = mention.span().of(text);
                if (mention.entity().registered() || !mention.entity().name().equals(written)) {
                    named.putIfAbsent(written, mention.entity());
                }
            }
        }
        return named;
    }

    /** Whether a sign, a time or a word begins or ends where the name does: 脂药信 of 「降脂药信必乐」 has none anywhere. */
    private boolean isBounded(Span name) {
        int start = name.start();
        int end = name.end();
        boolean edge = start == 0 || end == text.length() || !isHan(start - 1) || !isHan(end);
        if (edge || !isHan(start) || !isHan(end - 1)) {
            return true;
        }
        if (timeEnds.get(start) || times.get(end) || isFollower(end)) {
            return true;
        }
        for (int from = Math.max(0, start - WORD_REACH); from < start; from++) {
            for (Term word : lexicon.at(text, from, start)) {
                boolean joint = word.text().length() > 1 || word.is(TermKind.ACCORDING) || word.is(TermKind.AND);
                if (from + word.text().length() == start && joint) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isFollower(int at) {
        return !lexicon.at(text, at, text.length()).isEmpty() || WordList.NAME_FOLLOWER.standsAt(text, at);
    }

    private boolean isHan(int at) {
        return Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }

    /** Whether the name is a word of the lexicon or a piece of one: 中值 of 按中值计算. */
    private boolean isWord(Span name) {
        for (int start = Math.max(0, name.start() - WORD_REACH); start <= name.start(); start++) {
            List<Term> words = lexicon.at(text, start, text.length());
            if (!words.isEmpty() && start + words.getFirst().text().length() >= name.end()) {
                return true;
            }
        }
        return false;
    }

    /** Where the name ends: before a time, or a metric's word that goes on behind the name. */
    private int end(Span name) {
        for (int i = name.start() + 2; i < name.end(); i++) {
            if (times.get(i)) {
                return i;
            }
            for (Term word : lexicon.at(text, i, text.length())) {
                boolean whole = word.is(TermKind.METRIC)
                        || word.is(TermKind.OTHER)
                        || word.text().length() >= WHOLE_WORD;
                if (whole && i + word.text().length() > name.end()) {
                    return i;
                }
            }
        }
        return name.end();
    }

    private @Nullable Mention shortened(Span name, EntityType type) {
        String written = name.of(text);
        Entity entity = named().get(written);
        if (entity == null) {
            List<Entity> longer = named().values().stream()
                    .filter(known -> known.name().startsWith(written))
                    .distinct()
                    .toList();
            entity = longer.size() == 1 ? longer.getFirst() : null;
        }
        if (entity != null) {
            return new Mention(name, entity);
        }
        return isName(name) ? new Mention(name, Entity.unregistered(written, type)) : null;
    }

    /** The subsidiaries that the text introduces by the word, wherever they are named; at most as many as it has characters. */
    List<Mention> subsidiaries() {
        Map<String, Entity> found = new HashMap<>();
        for (String noun : WordList.SUBSIDIARY.words()) {
            for (int at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
                int start = at + noun.length();
                start = text.startsWith("方面，", start) ? start + 3 : start;
                Span name = nameAt(start);
                if (name != null) {
                    String written = name.of(text);
                    found.putIfAbsent(written, Entity.unregistered(written, EntityType.COMPANY));
                }
            }
        }
        List<Mention> mentions = new ArrayList<>();
        found.forEach((written, entity) -> {
            for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length())) {
                mentions.add(new Mention(new Span(at, at + written.length()), entity));
            }
        });
        return mentions;
    }

    /** Chinese characters up to the next time, figure, sign or word of the lexicon. */
    private @Nullable Span nameAt(int start) {
        int end = start;
        while (end < text.length() && end - start <= MAX_SUBSIDIARY && isNameCharacter(end, start)) {
            end++;
        }
        int length = end - start;
        String written = text.substring(start, end);
        if (named().keySet().stream().anyMatch(written::startsWith)) {
            return null;
        }
        boolean closed = end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '的';
        return closed
                        && length >= MIN_SUBSIDIARY
                        && length <= MAX_SUBSIDIARY
                        && !WordList.PART_END.endsOf(written)
                        && !WordList.NO_PART_START.beginsOf(written)
                        && !WordList.TOWARDS.beginsOf(written)
                        && !WordList.SOMEBODY_INSIDE.standsIn(written)
                ? new Span(start, end)
                : null;
    }

    private boolean isNameCharacter(int at, int start) {
        if (!isHan(at) || times.get(at)) {
            return false;
        }
        for (Term word : lexicon.at(text, at, text.length())) {
            if (word.text().length() > 1 && at - start >= 2 || word.text().equals("的")) {
                return false;
            }
        }
        return true;
    }
}
