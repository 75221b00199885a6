package io.hanwire.fact;

import io.hanwire.entity.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Decides what a name does in its clause: whom the values are about, who says so, or only something beside it. */
final class NameRoles {

    private final Context context;

    NameRoles(Context context) {
        this.context = context;
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
        if (isSource(state, i, group.end(), first)) {
            context.attribution = first.entity().name();
        } else if (isCompared(state, i)) {
            int next = state.skipLinks(group.end());
            if (state.mark(next) instanceof Mark.Amount) {
                state.nextSubjects = named;
            }
        } else if (!isObject(state, i, group.end())) {
            take(state, named);
        }
        return group.end();
    }

    private void take(ClauseState state, List<Subject> named) {
        List<Subject> companies = named.stream().filter(NameRoles::reports).toList();
        if (!companies.isEmpty()) {
            context.subjects(companies);
            state.newSubject = true;
            state.marketTopic = false;
            return;
        }
        Subject last = named.getLast();
        switch (last.entity().type()) {
            case PRODUCT -> {
                context.product = last;
                state.newSubject = true;
            }
            case MARKET -> {
                context.market = last;
                state.marketTopic = true;
            }
            case PERSON, COMPANY, INSTITUTION -> {}
        }
    }

    private static boolean reports(Subject subject) {
        return subject.entity().type() == EntityType.COMPANY || subject.entity().type() == EntityType.INSTITUTION;
    }

    /** 「据IDC」, 「IDC报告显示」, 「花旗料其上半年纯利」. */
    private static boolean isSource(ClauseState state, int i, int end, Subject subject) {
        if (state.is(i - 1, TermKind.ACCORDING)) {
            return true;
        }
        boolean says = false;
        for (int j = end; j < Math.min(end + 3, state.marks.size()); j++) {
            says |= state.is(j, TermKind.SAY);
        }
        if (!says) {
            return subject.entity().type() == EntityType.INSTITUTION && state.is(end, TermKind.CONSENSUS);
        }
        if (subject.entity().type() == EntityType.INSTITUTION) {
            return true;
        }
        for (int j = end; j < state.marks.size(); j++) {
            boolean anotherCompany = state.mark(j) instanceof Mark.Name name
                    && name.mention().entity().type() == EntityType.COMPANY;
            boolean it = state.mark(j) instanceof Mark.Word word
                    && word.term().text().equals("其");
            if (anotherCompany || it) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCompared(ClauseState state, int i) {
        return state.is(i - 1, TermKind.COMPARE) && !state.is(i - 1, TermKind.AND)
                || state.is(i - 1, TermKind.COMPARE) && i == 1;
    }

    private static boolean isObject(ClauseState state, int i, int end) {
        return state.is(i - 1, TermKind.AGAINST) || state.is(end, TermKind.CONSENSUS);
    }
}
