package io.hanwire.fact;

/**
 * Tells names that take part in what is told from those whom values are about: who publishes (「36氪获悉」), who puts money in
 * (「由红杉中国领投，深创投跟投」), with whom the subject works (「与无问芯穹合作」).
 */
final class Bystanders {

    private static final int REACH = 3;
    private static final int MAX_ADVERB = 4;
    private static final int MAX_DESCRIPTION = 10;

    private Bystanders() {}

    /** 「36氪获悉」, 「MoneyDJ讯」. */
    static boolean publishes(ClauseState state, int end) {
        return state.is(end, TermKind.PUBLISH);
    }

    /** Whether the name whose marks are {@code from} to {@code end} is an investor or a partner of somebody else. */
    static boolean isBeside(ClauseState state, int from, int end) {
        return invests(state, end) || isPartner(state, from, end);
    }

    /** Whether the last of two names is only whom the first works with: 「华海与恒药合作」. */
    static boolean withPartner(ClauseState state, Groups.Group group) {
        return group.members().size() == 2
                && state.is(group.end() - 2, TermKind.COMPARE)
                && state.is(group.end(), TermKind.PARTNER);
    }

    /** 「深创投跟投」, 「高瓴创投超额加注」; who invests in somebody named after it is a subject. */
    private static boolean invests(ClauseState state, int end) {
        for (int i = end; i < Math.min(end + REACH, state.marks.size()); i++) {
            if (state.is(i, TermKind.INVEST)) {
                return state.marks.subList(i, state.marks.size()).stream().noneMatch(Mark.Name.class::isInstance);
            }
            boolean adverb = state.is(i, TermKind.LINK)
                    || state.is(i, TermKind.EACH)
                    || state.mark(i) instanceof Mark.Gap gap && gap.text().length() <= MAX_ADVERB;
            if (!adverb) {
                return false;
            }
        }
        return false;
    }

    /** 「该公司与无问芯穹合作搭建」. */
    private static boolean isPartner(ClauseState state, int from, int end) {
        boolean together = state.is(from - 1, TermKind.AND) && state.is(from - 1, TermKind.COMPARE);
        return together && (state.is(end, TermKind.PARTNER) || state.is(end + 1, TermKind.PARTNER));
    }

    /** 「旗下子公司汇通宽带录得亏损」. */
    static boolean isSubsidiary(ClauseState state, int i) {
        String before = "";
        for (int j = Math.max(0, i - 2); j < i; j++) {
            before += switch (state.marks.get(j)) {
                case Mark.Gap gap -> gap.text();
                case Mark.Word word -> word.term().text();
                case Mark.Name name -> " ";
                case Mark.When when -> " ";
                case Mark.Amount amount -> " ";
                case Mark.Aside aside -> " ";
                case Mark.Stop stop -> " ";
            };
        }
        return WordList.SUBSIDIARY.endsOf(before);
    }

    /** 「同行卓胜微同期则为46.4%」. */
    static boolean isPeer(ClauseState state, int i) {
        return state.mark(i - 1) instanceof Mark.Gap gap && WordList.PEER.endsOf(gap.text());
    }

    /** 「竞争对手吉利汽车第三季度营收891.92亿元」, not 「超过竞争对手吉利汽车」 nor 「超过竞争对手吉利汽车第三季度的891.92亿元」. */
    static boolean isPeerReporting(ClauseState state, int i, int end) {
        if (!(state.mark(i - 1) instanceof Mark.Word noun)
                || !WordList.PEER.endsOf(noun.term().text())) {
            return false;
        }
        for (int j = 0; j < i - 1; j++) {
            boolean light = switch (state.marks.get(j)) {
                case Mark.Gap gap -> WordList.PEER_LEAD.contains(gap.text());
                case Mark.Word word -> word.term().isIn(WordList.PEER_LEAD);
                case Mark.Name name -> true;
                case Mark.When when -> true;
                case Mark.Amount amount -> false;
                case Mark.Aside aside -> true;
                case Mark.Stop stop -> false;
            };
            if (!light) {
                return false;
            }
        }
        int next = end;
        while (state.mark(next) instanceof Mark.When || state.mark(next) instanceof Mark.Aside) {
            next++;
        }
        return state.is(next, TermKind.METRIC);
    }

    /** Whether nothing but words that describe the name stand before it: 「新药厂药华药公布」, 「射频芯片企业晶泰微」, 「兴柜的澄研生技宣布」. */
    static boolean isDescribed(ClauseState state, int i) {
        boolean noun = state.is(i - 1, TermKind.COMPANY)
                || state.mark(i - 1) instanceof Mark.Word of && of.term().text().equals("的");
        int first = noun ? i - 2 : i - 1;
        return first == 0
                && state.mark(0) instanceof Mark.Gap gap
                && gap.text().length() <= MAX_DESCRIPTION
                && !WordList.SUBORDINATE.standsIn(gap.text());
    }
}
