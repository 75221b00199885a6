package io.hanwire.fact;

/** What a word of the lexicon does in a sentence; {@code words.tsv} lists the words of each. */
enum TermKind {
    /** Names a metric: 营收, 净利润, 亏损. */
    METRIC,
    /** Names a quantity that no fact reports: 股息, 存货. */
    OTHER,
    /** A movement: 增长, 年减, 涨幅. */
    CHANGE,
    /** What a movement is measured against: 同比, 按季. */
    BASIS,
    /** Two movements in one word: 月年双增. */
    BASES,
    /** Values follow in the order of what stands before: 分别, 依序. */
    LIST,
    /** One value for each of what stands before: 均, 皆. */
    EACH,
    /** Joins the members of a list: 、和与及. */
    AND,
    /** A sum over several subjects: 合计. */
    JOINT,
    /** A sum over time: 累计. */
    TOTAL,
    /** Several subjects at once, none of them named here: 两者, 三家公司. */
    PLURAL,
    /** Somebody who is no subject of facts speaks: 一位, 有经销商. */
    SOMEBODY,
    /** 前者. */
    FORMER,
    /** 后者. */
    LATTER,
    /** The company spoken of: 公司, 该集团, 其. */
    COMPANY,
    /** Somebody says or publishes: 指出, 数据显示. */
    SAY,
    /** The name before it publishes what follows: 获悉, 报道. */
    PUBLISH,
    /** The name before it puts money in: 领投, 跟投, 加注. */
    INVEST,
    /** The name before it works together with the subject: 合作, 联合. */
    PARTNER,
    /** The product spoken of: 该芯片, 该车型. */
    PRODUCT,
    /** 根据, 据. */
    ACCORDING,
    /** The name that follows is an object, not the subject: 向, 对, 被. */
    AGAINST,
    /** What follows is compared with: 较, 低于. */
    COMPARE,
    /** Ends a comparison: 相当, 相比. */
    ALIKE,
    /** The article's own day: 最新, 目前. */
    NOW,
    /** The time spoken of last: 彼时. */
    THEN,
    /** What others expected: 市场预期. */
    CONSENSUS,
    /** 其中. */
    PART,
    /** Profits that follow are measured by a standard of their own: 非国际财务报告准则. */
    STANDARD,
    /** A share of a whole follows: 占, 占比. */
    SHARE,
    /** The whole of a share: 整体, 总额. */
    WHOLE,
    /** A first value follows: 从, 由. */
    FROM,
    /** A last value follows: 至, 到, 达. */
    TO,
    /** What is planned or expected: 预计, 有望. */
    PLAN,
    /** What has happened: 已, 实际. */
    PAST,
    /** Talk of a share's price: 收盘, 股价. */
    STOCK,
    /** The clause states nothing about a company: 如果, 一手. */
    BLOCK,
    /** What follows in the sentence holds only on a condition: 如果. */
    CONDITION,
    /** A threshold that another figure has already stated: 跌破, 大关. */
    THRESHOLD,
    /** May stand between a metric and its figure: 为, 达, 约. */
    LINK
}
