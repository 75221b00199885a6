package io.hanwire.fact;

import io.hanwire.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides what a name does in its clause: whom the values are about, who says so, or only something beside it. */
final class NameRoles {

    private static final Set<String> PLACES = Set.of(
            "中国", "台湾", "香港", "上海", "北京", "深圳", "广州", "浙江", "江苏", "美国", "日本", "韩国", "亚洲", "太平", "招商", "马来", "新加");
    private static final Set<String> INVESTS = Set.of("投资", "领投", "注资", "参投", "入股", "跟投");
    private static final int REACH = 3;
    private static final int MAX_TITLE = 6;
    private static final Set<String> PUBLICATIONS = Set.of(
            "数据", "统计", "测算", "研报", "调查", "资料", "研究", "研究报告", "报告", "最新研报", "最新报告", "数据显示", "统计显示", "报告显示", "发布报告",
            "发布的报告");

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
        if (Bystanders.publishes(state, group.end()) || isSource(state, i, group.end(), first)) {
            context.attribution = first.entity().name();
        } else if (isCompared(state, i)) {
            int next = state.skipLinks(group.end());
            if (state.mark(next) instanceof Mark.Amount) {
                state.nextSubjects = named;
            }
        } else if (isInvested(state, i)) {
            context.investment(first);
        } else if (!isObject(state, i, group.end()) && !isPlace(state, group.end())) {
            take(state, named, i);
        }
        return group.end();
    }

    private void take(ClauseState state, List<Subject> named, int i) {
        List<Subject> companies = named.stream().filter(NameRoles::reports).toList();
        if (!companies.isEmpty()) {
            if (named.getLast().entity().type() == EntityType.INSTITUTION
                    && !context.subjects().isEmpty()) {
                return;
            }
            if (named.size() == 1 && isDivision(companies.getFirst())) {
                return;
            }
            boolean listed = named.stream().anyMatch(subject -> subject.entity().type() == EntityType.PRODUCT);
            boolean topic = leads(state, i) || Bystanders.isDescribed(state, i);
            if (topic && state.periods.isEmpty() && !areInForce(companies)) {
                context.times.nextTopic();
            }
            context.subjects(listed ? named : companies, topic);
            if (Bystanders.isPeer(state, i)
                    && context.last instanceof Context.Quantified last
                    && last.sentence() == context.sentence) {
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
                context.market = last;
                state.marketTopic = !state.newSubject && !state.company && !context.parts && !isPlaceWord(state, i - 1);
            }
            case PERSON, COMPANY, INSTITUTION -> {}
        }
    }

    private boolean areInForce(List<Subject> named) {
        return context.subjects().stream()
                .map(Subject::entity)
                .toList()
                .equals(named.stream().map(Subject::entity).toList());
    }

    /** 「当季云智能集团收入」 of 阿里巴巴: a name that leaves out the company's own, right where the company is the topic. */
    private boolean isDivision(Subject subject) {
        if (context.subjects().size() != 1 || subject.entity().name().length() < 3) {
            return false;
        }
        String company = context.subjects().getFirst().entity().name();
        String brand = subject.entity().name().substring(0, 2);
        return !PLACES.contains(brand)
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

    private static boolean reports(Subject subject) {
        return subject.entity().type() == EntityType.COMPANY || subject.entity().type() == EntityType.INSTITUTION;
    }

    /** 「据IDC」, 「IDC报告显示」, 「花旗料其上半年纯利」. */
    private static boolean isSource(ClauseState state, int i, int end, Subject subject) {
        if (state.is(i - 1, TermKind.ACCORDING)) {
            return true;
        }
        if (state.mark(end) instanceof Mark.Word word
                && PUBLICATIONS.contains(word.term().text())) {
            return true;
        }
        boolean says = false;
        for (int j = end; j < Math.min(end + REACH, state.marks.size()); j++) {
            says |= state.is(j, TermKind.SAY);
        }
        if (!says) {
            return subject.entity().type() == EntityType.INSTITUTION && state.is(end, TermKind.CONSENSUS);
        }
        return subject.entity().type() == EntityType.INSTITUTION || speaksOfAnother(state, end);
    }

    private static boolean speaksOfAnother(ClauseState state, int end) {
        for (int j = end; j < state.marks.size(); j++) {
            boolean company = state.mark(j) instanceof Mark.Name name
                    && name.mention().entity().type() == EntityType.COMPANY;
            boolean it = state.mark(j) instanceof Mark.Word word
                    && word.term().text().equals("其");
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
        return state.mark(before) instanceof Mark.Word word
                && INVESTS.contains(word.term().text());
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
                && state.is(i - 2, TermKind.AGAINST);
        boolean agent = state.mark(i - 1) instanceof Mark.Word word
                && word.term().text().equals("由");
        boolean beside =
                isPlaceWord(state, i - 1) && !state.is(end, TermKind.METRIC) && !(state.mark(end) instanceof Mark.When);
        return state.is(i - 1, TermKind.AGAINST) || titled || agent || beside || state.is(end, TermKind.CONSENSUS);
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
