package io.hanwire.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Members of a list: 「A、B和C」, whatever sort of mark they are. */
final class Groups {

    private static final int MAX_MEMBERS = 24;

    /**
     * @param members the marks of the list, without what joins them
     * @param end the index after the last member
     */
    record Group(List<Mark> members, int end) {}

    private Groups() {}

    /** The list that begins at {@code start}: marks of one sort with 、和与及 between, at most {@value #MAX_MEMBERS}. */
    static Group at(List<Mark> marks, int start, Predicate<Mark> sort) {
        Mark first = marks.get(start);
        if (start + 1 >= marks.size() || !Mark.is(marks.get(start + 1), TermKind.AND)) {
            return new Group(List.of(first), start + 1);
        }
        List<Mark> members = new ArrayList<>();
        members.add(first);
        int end = start + 1;
        while (members.size() < MAX_MEMBERS) {
            int next = end;
            while (next < marks.size() && Mark.is(marks.get(next), TermKind.AND)) {
                next++;
            }
            if (next == end || next >= marks.size() || !sort.test(marks.get(next))) {
                break;
            }
            members.add(marks.get(next));
            end = next + 1;
        }
        return new Group(members, end);
    }
}
