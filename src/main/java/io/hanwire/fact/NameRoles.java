package io.hanwire.fact;

import io.hanwire.entity.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Decides what a name does in its clause: whom the values are about, who says so, or only something beside it. */
final class NameRoles {

    private static final int REACH = 3;
    private static final int MAX_TITLE = 6;

    private final Context context;

    private final String text;

    NameRoles(Context context, String text) {
        this.context = context;
        this.text = text;
    }

    /** Reads the name or list of names at {@code i} and returns the index after it. */
    int read(ClauseState state, int i) {
        Groups.Group group = Groups.at(state.marks, i, mark -> mark instanceof Mark.Name);
        List<Subject> named = new ArrayList<>();
        for (Mark mark : group.members()) {
            Mark.Name name = (Mark.Name) mark;
            named.add(new Subject(name.mention().entity(), name.span()));
        }
        Subject first = named.getFirst();
        if (Bystanders.withPartner(state, group)) {
            named = List.of(first);
        }
        if (Bystanders.isBeside(state, i, group.end())) {
            return group.end();
        }
        if (named.size() == 1 && isPart(state, i, group.end())) {
            context.scope = first.entity().name();
            return group.end();
        }
        if (Bystanders.publishes(state, group.end()) || isSource(state, i, group.end(), first)) {
            context.attribution = first.entity().name();
            watches(first);
        } else if (isCompared(state, i) || state.ownSubjects && state.is(i - 1, TermKind.AND)) {
            int next = state.skipLinks(group.end());
            if (state.mark(next) instanceof Mark.Amount) {
                state.nextSubjects = named;
            }
        } else if (isInvested(state, i)) {
            context.investment(first);
        } else if (first.entity().type() == EntityType.MARKET && isPlaceWord(state, i - 1)) {
            context.market = first;
            context.goods = Scopes.goods(first.entity().name());
        } else if (isObject(state, i, group.end())) {
            context.mentioned(named);
        } else if (!isPlace(state, group.end())) {
            take(state, named, i);
        }
        return group.end();
    }

    /** Who watches a market speaks of the market, and an association, 乘联会, of no company unless it names one. */
    private void watches(Subject source) {
        boolean body = WordList.BODY_END.endsOf(source.entity().name());
        context.watched |= body || source.entity().type() == EntityType.INSTITUTION;
        if (body) {
            context.somebody();
        }
    }

    private void take(ClauseState state, List<Subject> named, int i) {
        List<Subject> companies = reporting(named);
        if (!companies.isEmpty()) {
            if (named.getLast().entity().type() == EntityType.INSTITUTION
                    && !context.subjects().isEmpty()) {
                context.attribution = named.getLast().entity().name();
                watches(named.getLast());
                return;
            }
            if (named.size() == 1 && isDivision(companies.getFirst())) {
                return;
            }
            if (named.size() == 1 && isByline(state, companies.getFirst())) {
                context.attribution = companies.getFirst().entity().name();
                return;
            }
            boolean listed = companies.size() < named.size() && holdsProduct(named);
            boolean topic = leads(state, i) || Bystanders.isDescribed(state, i);
            if (topic && state.periods.isEmpty() && !areInForce(companies)) {
                context.times.nextTopic();
            }
            context.subjects(listed ? named : companies, topic);
            boolean beside = Bystanders.isPeer(state, i)
                    && context.last instanceof Context.Quantified last
                    && last.sentence() == context.sentence;
            if (beside || Bystanders.isSubsidiary(state, i)) {
                context.peer();
            }
            state.newSubject = true;
            state.marketTopic = false;
            return;
        }
        Subject last = named.getLast();
        switch (last.entity().type()) {
            case PRODUCT -> product(state, named, i);
            case MARKET -> {
                context.market(last);
                context.goods = Scopes.goods(last.entity().name());
                state.marketTopic = !state.newSubject && !state.company && !context.parts && !isPlaceWord(state, i - 1);
            }
            case PERSON, COMPANY, INSTITUTION -> {}
        }
    }

    private boolean areInForce(List<Subject> named) {
        List<Subject> inForce = context.subjects();
        if (inForce.size() != named.size()) {
            return false;
        }
        for (int i = 0; i < named.size(); i++) {
            if (!inForce.get(i).entity().equals(named.get(i).entity())) {
                return false;
            }
        }
        return true;
    }

    /** 「第一大客户腾讯占71.8%」, 「其中新并入的芝浦电子贡献9.2亿元」: a part of the subject's revenue by the name of another. */
    private boolean isPart(ClauseState state, int i, int end) {
        if (context.subjects().size() != 1 || !(state.mark(end) instanceof Mark.Word word)) {
            return false;
        }
        boolean contributes = word.term().isIn(WordList.CONTRIBUTES);
        boolean customer = state.mark(i - 1) instanceof Mark.Gap gap && WordList.CUSTOMER.endsOf(gap.text())
                || state.mark(i - 1) instanceof Mark.Word noun && noun.term().isIn(WordList.CUSTOMER);
        boolean ofRevenue = context.parts
                && context.last instanceof Context.Quantified last
                && last.bound()
                && last.sentence() == context.sentence
                && last.terms().getLast().metric() instanceof Metric metric
                && metric.id().startsWith("revenue")
                && context.market == null;
        boolean owns = word.term().text().equals("的") && state.is(end + 1, TermKind.METRIC);
        return customer && (contributes || owns) || contributes && ofRevenue;
    }

    /** 「东吴证券5月6日发布点评报告」 in an article on somebody else: who judges, not who is judged. */
    private boolean isByline(ClauseState state, Subject subject) {
        boolean states = state.holdsFigure() || state.has(TermKind.METRIC);
        return state.has(TermKind.SAY)
                && !states
                && WordList.HOUSE_END.endsOf(subject.entity().name())
                && context.subjects().stream().anyMatch(other -> !other.entity().equals(subject.entity()));
    }

    /** 「当季云智能集团收入」 of 阿里巴巴: a name that leaves out the company's own, right where the company is the topic. */
    private boolean isDivision(Subject subject) {
        if (context.subjects().size() != 1 || subject.entity().name().length() < 3) {
            return false;
        }
        String company = context.subjects().getFirst().entity().name();
        String brand = subject.entity().name().substring(0, 2);
        return !WordList.PLACE_NAME.contains(brand)
                && company.startsWith(brand)
                && !company.equals(subject.entity().name())
                && !subject.span().of(text).startsWith(brand);
    }

    /** One product may have values of its own; of several, and of what is counted (384颗昇腾910C), the company speaks. */
    private void product(ClauseState state, List<Subject> named, int i) {
        boolean counted = state.mark(i - 1) instanceof Mark.Amount;
        if (!counted) {
            context.product(named.size() == 1 ? named.getFirst() : null);
            state.newSubject = true;
        }
    }

    /** Whether nothing but times and links stands before the name in its clause. */
    private static boolean leads(ClauseState state, int i) {
        for (int j = 0; j < i; j++) {
            boolean light =
                    state.mark(j) instanceof Mark.When || state.is(j, TermKind.LINK) || state.is(j, TermKind.AND);
            if (!light) {
                return false;
            }
        }
        return true;
    }

    /** 「在国内GPU市场，华为以…」: where, not whose. */
    private static boolean isPlaceWord(ClauseState state, int i) {
        return state.mark(i) instanceof Mark.Word word && word.term().text().equals("在");
    }

    /** Those of {@code named} who report figures. */
    private static List<Subject> reporting(List<Subject> named) {
        List<Subject> reporting = new ArrayList<>(named.size());
        for (Subject subject : named) {
            if (subject.entity().type() == EntityType.COMPANY
                    || subject.entity().type() == EntityType.INSTITUTION) {
                reporting.add(subject);
            }
        }
        return reporting;
    }

    private static boolean holdsProduct(List<Subject> named) {
        return named.stream().anyMatch(subject -> subject.entity().type() == EntityType.PRODUCT);
    }

    /** 「据IDC」, 「IDC报告显示」, 「花旗料其上半年纯利」. */
    private boolean isSource(ClauseState state, int i, int end, Subject subject) {
        if (state.is(i - 1, TermKind.ACCORDING)) {
            return true;
        }
        if (state.mark(end) instanceof Mark.Word word && word.term().isIn(WordList.PUBLICATION)) {
            return true;
        }
        boolean says = false;
        for (int j = end; j < Math.min(end + REACH, state.marks.size()); j++) {
            says |= state.is(j, TermKind.SAY);
        }
        boolean house = subject.entity().type() == EntityType.INSTITUTION
                || WordList.HOUSE_END.endsOf(subject.entity().name());
        if (!says && !(house && state.is(end, TermKind.PLAN) && (speaksOfAnother(state, end) || judges(subject)))) {
            return subject.entity().type() == EntityType.INSTITUTION && state.is(end, TermKind.CONSENSUS);
        }
        return subject.entity().type() == EntityType.INSTITUTION || speaksOfAnother(state, end) || judges(subject);
    }

    /** 「开源证券预计26—27年归母净利66.8/80.3亿元」 in an article on a company that is no house itself. */
    private boolean judges(Subject house) {
        return WordList.BROKER_END.endsOf(house.entity().name())
                && context.subjects().size() == 1
                && context.subjects().getFirst() instanceof Subject judged
                && judged.entity().type() == EntityType.COMPANY
                && !WordList.BROKER_END.endsOf(judged.entity().name());
    }

    private static boolean speaksOfAnother(ClauseState state, int end) {
        for (int j = end; j < state.marks.size(); j++) {
            boolean company = state.mark(j) instanceof Mark.Name name
                    && name.mention().entity().type() == EntityType.COMPANY;
            boolean it = state.mark(j) instanceof Mark.Word word
                    && (word.term().text().equals("其") || word.term().text().equals("公司"));
            if (company || it) {
                return true;
            }
        }
        return false;
    }

    /** 「天使领投了沐曦」. */
    private static boolean isInvested(ClauseState state, int i) {
        int before = i - 1;
        while (state.mark(before) instanceof Mark.Word link
                && link.term().text().equals("了")) {
            before--;
        }
        return state.mark(before) instanceof Mark.Word word && word.term().isIn(WordList.INVESTS);
    }

    private static boolean isCompared(ClauseState state, int i) {
        int before = i - 1;
        while (state.mark(before) instanceof Mark.Name) {
            before--;
        }
        if (!state.is(before, TermKind.COMPARE)) {
            return false;
        }
        return !state.is(before, TermKind.AND) || before == 0 || endsComparison(state, i);
    }

    /** 「性能指标与英伟达H20相当」. */
    private static boolean endsComparison(ClauseState state, int i) {
        for (int j = i + 1; j < state.marks.size(); j++) {
            if (state.is(j, TermKind.ALIKE)) {
                return true;
            }
        }
        return false;
    }

    /** 「向台积电」, 「来自控股股东百度的收入」, 「彭博一致预期」. */
    private static boolean isObject(ClauseState state, int i, int end) {
        boolean titled = state.mark(i - 1) instanceof Mark.Gap gap
                && gap.text().length() <= MAX_TITLE
                && !WordList.PEER.contains(gap.text())
                && (state.is(i - 2, TermKind.AGAINST) || WordList.TOWARDS.beginsOf(gap.text()));
        boolean agent = state.mark(i - 1) instanceof Mark.Word word
                && word.term().text().equals("由");
        boolean beside =
                isPlaceWord(state, i - 1) && !state.is(end, TermKind.METRIC) && !(state.mark(end) instanceof Mark.When);
        boolean against = state.is(i - 1, TermKind.AGAINST) && !Bystanders.isPeerReporting(state, i, end);
        return against || titled || agent || beside || state.is(end, TermKind.CONSENSUS);
    }

    /** 「南科4厂」, 「台积电南京厂」: a plant, not its owner. */
    private static boolean isPlace(ClauseState state, int end) {
        if (!(state.mark(end) instanceof Mark.Gap gap)
                || state.mark(end - 1).span().end() != gap.span().start()) {
            return false;
        }
        String text = gap.text();
        return text.startsWith("厂")
                || text.startsWith("园区")
                || text.length() >= 2 && Character.isDigit(text.charAt(0)) && text.charAt(1) == '厂';
    }
}
