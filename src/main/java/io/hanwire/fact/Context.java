package io.hanwire.fact;

import io.hanwire.entity.EntityType;
import io.hanwire.period.Period;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader of the article has in mind at a place: whom and when it speaks of, and of which quantity. Not thread-safe. */
final class Context {

    /**
     * The last quantity that had a figure.
     *
     * @param terms the coordinated words that named it
     * @param periods the periods of its values, empty where they hold for it alone
     * @param sentence the number of its sentence
     * @param ofMarket whether it spoke of a market as a whole
     * @param bound whether a fact was read, or the figure belonged to something that no fact reports
     */
    record Quantified(List<Term> terms, boolean bound, boolean ofMarket, List<Period> periods, int sentence) {}

    final Times times = new Times();
    private final NamedInTurn inTurn = new NamedInTurn();
    private List<Subject> subjects = List.of();
    private List<Subject> listed = List.of();
    private List<Subject> topics = List.of();
    private boolean topical;
    private @Nullable Subject investor;
    private @Nullable Subject investee;
    private @Nullable Subject single;
    private int singleSentence = -1;
    /** Those whom the article names first: whom its headline leads with. */
    private List<Subject> opening = List.of();

    @Nullable
    Subject product;

    private @Nullable Subject lastProduct;
    /** The company that this paragraph named without saying anything of it, or null. */
    private @Nullable Subject beside;
    /** Whether this paragraph, and whether the one before, tells of others than the one of whom the article speaks. */
    private boolean ofOthers;

    private boolean afterOthers;
    /** Whether the subject in force only stands beside the one of which this sentence speaks. */
    private boolean peer;

    @Nullable
    Subject market;
    /** The market that the article spoke of last, in whatever paragraph. */
    private @Nullable Subject lastMarket;
    /** The market in force before this sentence went on to a part of it. */
    private @Nullable Subject wholeMarket;
    /** Whether values are about several subjects together, so that they are about none. */
    boolean joint;

    /** Whether somebody speaks in this sentence who is no subject of facts, and whom 其 means. */
    private boolean somebody;
    /** The periods of the clause before where they hold for it alone: of 上年同期. */
    List<Period> relative = List.of();

    /** Whether the sentence speaks of the article's own day: 最新市值. */
    boolean now;

    /** Whether the sentence speaks of what holds only on a condition. */
    boolean condition;

    boolean forecast;
    boolean stock;
    /** The currency that this sentence wrote out, which its bare 元 mean too, or null. */
    @Nullable
    String currency;

    /** What the movements are measured against that this sentence named in one word, 月年双增, in their order. */
    List<String> bases = List.of();

    boolean parts;
    /** Whether the sentence reports what somebody says who watches a market. */
    boolean watched;

    @Nullable
    String attribution;

    /** The part of the subject that values speak of, {@code ""} for the whole. */
    String scope = "";

    /** The part of which the sentence announced that it speaks, 「固网业务方面」, or {@code ""}. */
    String announced = "";

    /** Whether the sentence announced that it speaks of a market: 「全球市场方面」. */
    boolean announcedMarket;

    /** The goods of the market spoken of last, wherever in the article: 智能手机; {@code ""} before any. */
    String goods = "";

    /** The standard by which profits are measured, 非国际财务报告准则, or {@code ""}. */
    String standard = "";

    /** At which moment of the day, or which first one, prices stand: 收盘, 上市首日; {@code ""} where nothing tells. */
    String moment = "";

    /** What the last figures said, where they were a movement of this sentence. */
    List<Reading> movement = List.of();

    @Nullable
    Quantified last;
    /** The last quantities that had figures, the newest first, at most {@link #MEMORY}. */
    private final Deque<Quantified> recent = new ArrayDeque<>();
    /** How many parts of one subject the last values were given to: 2 of 「客、货运收入分别为126亿元、45亿元」; else 0. */
    int parted;

    /** Metrics that the clause before named without a figure. */
    List<Term> pending = List.of();

    boolean pendingOfMarket;
    /** Whether the clause before named, without a figure, a quantity that no fact reports. */
    boolean unreported;

    /** What the last value of a metric counted: 件, 辆. */
    String classifier = "";
    /** The unit of the last figure that no fact reports. */
    String unitNotReported = "";

    int subjectSentence = -1;
    int sentence;
    private int paragraphStart;

    private static final int MEMORY = 6;
    /** So many others make a paragraph one on others. */
    private static final int CROWD = 2;

    List<Subject> subjects() {
        return subjects;
    }

    List<Subject> listed() {
        return listed;
    }

    /**
     * Takes {@code named} as those whom values are about from here on: beyond the sentence only where they are its topic or a
     * fact is stated of them.
     */
    void subjects(List<Subject> named, boolean topic) {
        if (topical) {
            topics = subjects;
        }
        subjects = List.copyOf(named);
        opening = opening.isEmpty() ? subjects : opening;
        topical = topic;
        peer = false;
        joint = false;
        somebody = false;
        product = null;
        whole();
        parts = false;
        subjectSentence = sentence;
        named.forEach(inTurn::add);
        if (named.size() > 1) {
            listed = subjects;
        } else {
            single = named.getFirst();
            singleSentence = sentence;
        }
    }

    /** Talk of a part is over: what follows speaks of the whole. */
    void whole() {
        scope = "";
        announced = "";
        standard = "";
    }

    /** Takes {@code named} as the market that values speak of. */
    void market(Subject named) {
        market = named;
        lastMarket = named;
        wholeMarket = null;
    }

    /** Takes {@code part}, 笔记本电脑 of the PC market, as what values speak of until the sentence ends. */
    void partOfMarket(Subject part) {
        wholeMarket = wholeMarket == null ? market : wholeMarket;
        market = part;
    }

    /** Takes the market that the article spoke of last into force again; whether there is one. */
    boolean backToMarket() {
        market = lastMarket;
        return market != null;
    }

    /** Names {@code companies} beside what the sentence speaks of: 「资本市场对名创优品的成绩单给出了正面回应」. */
    void mentioned(List<Subject> companies) {
        if (companies.size() == 1 && companies.getFirst().entity().type() == EntityType.COMPANY) {
            beside = companies.getFirst();
        }
    }

    /** Whom 公司 means in a paragraph that has named no subject yet, where that is not whom the paragraph before spoke of last. */
    private @Nullable Subject paragraphSubject() {
        if (beside != null) {
            return beside;
        }
        return afterOthers && opening.size() == 1 ? opening.getFirst() : null;
    }

    /** Whether this paragraph has named no subject yet. */
    boolean isOpen() {
        return subjectSentence < paragraphStart;
    }

    /** This paragraph speaks of others than the one of whom the article speaks: 「同业方面，……」. */
    void others() {
        ofOthers = true;
    }

    /** 公司, 其: whom the paragraph is about, else the one company that was spoken of last. */
    void backToTopic() {
        if (isOpen() && !somebody && paragraphSubject() instanceof Subject subject) {
            subjects(List.of(subject), true);
        } else {
            backToSingle();
        }
    }

    /** 该公司: the company named nearest before it, be it the topic or not. */
    void backToNearest() {
        if (single != null && singleSentence == sentence - 1 && !somebody && subjectSentence < sentence) {
            subjects(List.of(single), false);
        } else {
            backToSingle();
        }
    }

    /** After a list of shares, 「宁德时代市占率为36.6%，比亚迪为18.0%」, the article's topic is meant, not the last of those listed. */
    void leaveRanking() {
        boolean ranked = last != null
                && last.sentence() == sentence - 1
                && subjectSentence == sentence - 1
                && last.terms().getLast().metric() instanceof Metric metric
                && metric.id().equals("market_share");
        if (ranked && opening.size() == 1 && inTurn.wasOneOfSeveral(opening.getFirst())) {
            subjects = opening;
            topical = true;
            joint = false;
        }
    }

    private void backToSingle() {
        product = null;
        if (somebody) {
            return;
        }
        if (!topical && topics.size() == 1) {
            subjects = topics;
        } else if (single != null && (subjects.size() != 1 || joint)) {
            subjects = List.of(single);
        }
        joint = false;
    }

    /** 前者, 后者: one of those listed, from here on in this sentence. */
    void one(Subject member) {
        subjects = List.of(member);
        topical = false;
        joint = false;
        subjectSentence = sentence;
    }

    /** The subject in force is compared with the one of which this sentence speaks: it is nobody's topic. */
    void peer() {
        peer = true;
    }

    /** Takes {@code named} as the product that values speak of, or none where several are named at once. */
    void product(@Nullable Subject named) {
        product = named;
        lastProduct = named != null ? named : lastProduct;
    }

    /** 该芯片: the product that was spoken of last; whether there is one. */
    boolean backToProduct() {
        product = lastProduct != null ? lastProduct : product;
        return lastProduct != null;
    }

    /** The subject in force has invested in {@code company}: rounds and valuations that follow are the latter's. */
    void investment(Subject company) {
        investor = subjects.isEmpty() ? null : subjects.getFirst();
        investee = company;
    }

    /** Whose rounds and valuations are spoken of where {@code investor} is the subject, or null. */
    @Nullable
    Subject investee() {
        boolean same = investor != null
                && subjects.size() == 1
                && investor.entity().name().equals(subjects.getFirst().entity().name());
        return same ? investee : null;
    }

    /** A fact is stated of the subjects in force. */
    void stated() {
        topical = !peer;
    }

    /** Somebody speaks who is no subject of facts. */
    void somebody() {
        joint = true;
        somebody = true;
    }

    /** 两者, 三家公司: so many listed last or named in turn, else those listed last, or nobody in particular. */
    void plural(int count) {
        product = null;
        List<Subject> meant = listed.size() == count ? listed : inTurn.of(count);
        meant = meant.isEmpty() ? listed : meant;
        if (meant.isEmpty()) {
            joint = true;
        } else {
            subjects = meant;
            joint = false;
        }
    }

    /** A quantity had figures that are facts. */
    void bound(List<Term> terms, boolean ofMarket, List<Period> periods) {
        quantified(new Quantified(terms, true, ofMarket, periods, sentence));
    }

    /** A quantity that no fact reports had figures. */
    void unbound(List<Term> terms) {
        quantified(new Quantified(terms, false, false, List.of(), sentence));
    }

    private void quantified(Quantified quantity) {
        movement = List.of();
        last = quantity;
        recent.addFirst(quantity);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
        pending = List.of();
    }

    Iterable<Quantified> recent() {
        return recent;
    }

    /** The body begins: whom the headline leads with stays in mind, its figures and periods do not. */
    void body() {
        if (!opening.isEmpty()) {
            subjects(opening, false);
            topics = opening;
        }
        times.body();
        inTurn.body();
        last = null;
        recent.clear();
        pending = List.of();
        stock = false;
    }

    /** The headline is read again after the body. */
    void headline() {
        times.nextParagraph();
        last = null;
        recent.clear();
        pending = List.of();
        stock = false;
    }

    void nextSentence(int number, boolean newParagraph) {
        sentence = number;
        if (!topical && !topics.isEmpty()) {
            subjects = topics;
            topical = true;
        }
        if (somebody) {
            somebody = false;
            joint = false;
        }
        forecast = false;
        condition = false;
        now = false;
        attribution = null;
        currency = null;
        bases = List.of();
        movement = List.of();
        parted = 0;
        relative = List.of();
        product = null;
        parts = false;
        whole();
        pending = List.of();
        unreported = false;
        watched = false;
        announcedMarket = false;
        moment = "";
        if (wholeMarket != null) {
            market = wholeMarket;
            wholeMarket = null;
        }
        times.nextSentence();
        inTurn.nextSentence();
        if (newParagraph) {
            times.nextParagraph();
            afterOthers = ofOthers || inTurn.others(opening) >= CROWD;
            ofOthers = false;
            inTurn.nextParagraph();
            paragraphStart = number;
            beside = null;
            stock = false;
            market = null;
            if (joint) {
                backToSingle();
            }
        }
    }
}
