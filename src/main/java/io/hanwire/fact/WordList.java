package io.hanwire.fact;

import io.hanwire.text.Tsv;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Short lists of words that single rules ask for; {@code lists.tsv} has the words. Safe for use by several threads. */
enum WordList {
    /** Ends of names of parts of a company: 业务, 渠道. */
    PART_END,
    /** Words of the other tables that also stand inside names of parts: 数据 of 数据中心业务. */
    PART_INSIDE,
    /** Ends that are no piece of a part's name: 方面. */
    PART_TAIL,
    /** Beginnings that are no piece of a part's name: 其. */
    PART_HEAD,
    /** Words before a metric that name no part: 实现. */
    NO_PART,
    /** Beginnings of text that names no part: 受…影响. */
    NO_PART_START,
    /** Ends of text that names no part. */
    NO_PART_END,
    /** Words before a metric that say that it is the whole: 整体. */
    WHOLE,
    /** Text before a name that is subordinate to the subject: 旗下. */
    SUBORDINATE,
    /** Nouns that introduce a company of the subject's: 子公司. */
    SUBSIDIARY,
    /** What follows names of companies: 公布, 董事长. */
    NAME_FOLLOWER,
    /** Words of two characters inside which no name begins: 其中, 全国. */
    SPLIT,
    /** What somebody is, before the name: 龙头. */
    NAME_HEAD,
    /** Where a market is: 中国. */
    REGION,
    /** Beginnings of what counts all goods of a kind: 全球. */
    WORLD,
    /** What the name of nobody in particular holds: 一家. */
    SOMEBODY_INSIDE,
    /** Names of customers follow: 客户. */
    CUSTOMER,
    /** An object follows: 向. */
    TOWARDS,
    /** What a share of the subject's is named with: 贡献. */
    CONTRIBUTES,
    /** Ends of names of those who forecast for others: 证券. */
    HOUSE_END,
    /** Those of them that only brokers bear, not companies of all sorts: 证券. */
    BROKER_END,
    /** Ends of nouns for bodies that publish figures of a market: 协会. */
    BODY_END,
    /** Figures of a whole market, which are no costs or capacities there: 支出. */
    MARKET_MEASURE,
    /** Text before a name beside the subject: 同行. */
    PEER,
    /** Words before such a noun that leave the name after it a subject: 主要. */
    PEER_LEAD,
    /** Verbs of investing. */
    INVESTS,
    /** Places with which unrelated names begin: 中国, 招商. */
    PLACE_NAME,
    /** What a name before it publishes: 数据, 研报. */
    PUBLICATION,
    /** Beginnings of common nouns for a sector: 国产. */
    SECTOR_START,
    /** Ends of common nouns for a sector: 厂商. */
    SECTOR_END,
    /** Whole nouns for a sector: 业内. */
    SECTOR_WHOLE,
    /** Words before the noun of a sector. */
    SECTOR_LEAD,
    /** Nouns before the model name of a product: 芯片. */
    MODEL_BEFORE,
    /** Nouns after the model name of a product: 处理器. */
    MODEL_AFTER,
    /** Formats and units that look like model names: FP16. */
    NO_MODEL,
    /** Goes on with a value in another unit: 「则为3亿8430万令吉，或每股10.01仙」. */
    OR,
    /** Shares are offered at the price before it: 配售. */
    OFFER,
    /** Beginnings of words for companies that nobody names: 其他. */
    OTHERS_START,
    /** Their ends: 品牌. */
    OTHERS_END,
    /** Earlier, and not before a deduction: 此前. */
    EARLIER,
    /** A difference follows: 超出. */
    EXCEEDS,
    /** The source of a share follows: 来源于. */
    SHARE_SOURCE,
    /** The first of several years: 首两年. */
    FIRST_YEARS,
    /** A value of another time follows: 为, 则为. */
    WAS,
    /** A day up to which something counts: 截至. */
    UNTIL,
    /** A record over a stretch follows: 创近四年新高. */
    RECORD,
    /** A record over the stretch before it. */
    RECORD_END,
    /** All the periods that a prospectus listed: 报告期内. */
    REPORTING,
    /** The quarters of a year, one by one: 四个季度. */
    QUARTERS,
    /** What is done at the price before it: 沽出. */
    BOUGHT,
    /** What a quantity named before comes to: 预算 of 「资本支出方面，……将预算由500亿元上修」. */
    SPENDING,
    /** Ends of names that also stand in a description before the name: 银行. */
    ORGANISATION,
    /** What stands beside 元 where it is not the region's own: 美. */
    FOREIGN,
    /** Classifiers of those who are counted: 户. */
    PERSON,
    /** Classifiers of what is shipped: 辆. */
    PIECE,
    /** Classifiers of what is not shipped: 款. */
    NO_PIECE,
    /** Classifiers of the cards of a cluster: 卡. */
    CARD,
    /** How prices move: 涨. */
    PRICE_MOVE,
    /** Movements that hold such a character and are none of prices: 提升. */
    NO_PRICE_MOVE;

    private static final Map<WordList, WordSet> SETS = read("lists.tsv");
    private static final Map<String, Set<WordList>> LISTS = listsByWord();

    /** The words in the order of the table. */
    List<String> words() {
        return set().inOrder();
    }

    boolean contains(String text) {
        return set().contains(text);
    }

    /** Whether {@code text} begins with one of the words. */
    boolean beginsOf(String text) {
        return set().standsAt(text, 0);
    }

    /** Whether one of the words stands at {@code at} of {@code text}. */
    boolean standsAt(String text, int at) {
        return set().standsAt(text, at);
    }

    /** Whether {@code text} ends with one of the words. */
    boolean endsOf(String text) {
        return set().endsOf(text);
    }

    /** Whether one of the words stands anywhere in {@code text}. */
    boolean standsIn(String text) {
        for (String word : words()) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The lists that {@code word} is in. */
    static Set<WordList> of(String word) {
        return LISTS.getOrDefault(word, Set.of());
    }

    private WordSet set() {
        return SETS.getOrDefault(this, WordSet.EMPTY);
    }

    private static Map<String, Set<WordList>> listsByWord() {
        Map<String, Set<WordList>> lists = new HashMap<>();
        SETS.forEach((list, set) -> {
            for (String word : set.inOrder()) {
                lists.computeIfAbsent(word, key -> EnumSet.noneOf(WordList.class))
                        .add(list);
            }
        });
        return lists;
    }

    private static Map<WordList, WordSet> read(String resource) {
        Map<WordList, List<String>> lists = new EnumMap<>(WordList.class);
        Tsv.read(
                WordList.class,
                resource,
                2,
                2,
                columns -> lists.computeIfAbsent(
                                valueOf(columns[0].toUpperCase(Locale.ROOT)), list -> new ArrayList<>())
                        .addAll(Tsv.words(columns[1])));
        Map<WordList, WordSet> sets = new EnumMap<>(WordList.class);
        lists.forEach((list, words) -> sets.put(list, new WordSet(words)));
        return sets;
    }
}
