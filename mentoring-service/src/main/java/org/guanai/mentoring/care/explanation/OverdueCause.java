package org.guanai.mentoring.care.explanation;

import java.util.List;
import java.util.Set;
import org.guanai.mentoring.care.contact.ContactView;
import org.guanai.mentoring.care.kind.CountsNot;

/// What a missed window lacked, from the nearest to done to the farthest.
public enum OverdueCause {
    /// Contacts count, but some parts of the duty were not done (3.1.4f-1, 3.1.4f-2).
    PARTS_OPEN,
    /// A visit was made by phone or message (3.1.3j, 3.1.4f-3).
    NOT_IN_PERSON,
    /// Attempts that reached nobody.
    NOT_REACHED,
    /// What was recorded was taken back.
    WITHDRAWN,
    /// 没有记录
    NOTHING_RECORDED;

    /// @param recorded in the window
    static OverdueCause of(List<ContactView> recorded) {
        if (recorded.stream().anyMatch(ContactView::counts)) {
            return PARTS_OPEN;
        }
        var why = recorded.stream().map(ContactView::countsNot).toList();
        return nearest(Set.copyOf(why));
    }

    private static OverdueCause nearest(Set<CountsNot> why) {
        if (why.contains(CountsNot.NOT_IN_PERSON)) {
            return NOT_IN_PERSON;
        }
        if (why.contains(CountsNot.NOT_REACHED)) {
            return NOT_REACHED;
        }
        return why.contains(CountsNot.WITHDRAWN) ? WITHDRAWN : NOTHING_RECORDED;
    }
}
