package org.guanai.registry.exchange.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.staff.StaffDesk;
import org.guanai.registry.place.organisation.Schools;

/// Gathers contact cards (联系卡). Their phones are open, so every child's is a disclosure on record;
/// a class teacher gets those of their own classes only.
@ApplicationScoped
class CardDesk {
    private static final int MOST = 400;
    private static final int BESIDE = 2;

    private final CardChildren children;
    private final CardWriting writing;
    private final StaffDesk staff;
    private final Schools schools;
    private final Caller caller;
    private final Journal journal;

    CardDesk(
            CardChildren children,
            CardWriting writing,
            StaffDesk staff,
            Schools schools,
            Caller caller,
            Journal journal) {
        this.children = children;
        this.writing = writing;
        this.staff = staff;
        this.schools = schools;
        this.caller = caller;
        this.journal = journal;
    }

    /// @throws Refusal.Absent when the caller sees no child there
    @Transactional
    CardSheet cards(ContactCardOrder order) {
        order.requireOnePlace();
        var org = new OrgPath(place(order));
        var found = found(order, org);
        if (found.isEmpty()) {
            throw Refusal.absent();
        }
        var cards = writing.cards(found, staff.contactsAt(org));
        cards.forEach(c ->
                journal.disclosed("student", c.id(), order.reason().strip(), "guardianPhones"));
        return new CardSheet(schools.nameAt(org).orElse(""), rows(cards));
    }

    private List<CardChild> found(ContactCardOrder order, OrgPath org) {
        var skip = MOST * order.partsBefore();
        return order.classId() == null
                ? children.ofSchool(org.text(), MOST, skip)
                : children.ofClass(order.classId(), MOST, skip);
    }

    /// Path of the school.
    private String place(ContactCardOrder order) {
        if (order.school() == null) {
            requireOwn(order.classId());
            return caller.org();
        }
        if (!caller.is(Roles.PRINCIPAL)) {
            throw Refusal.forbidden("registry.not-your-class");
        }
        return schools.at(order.school()).orElseThrow(Refusal::absent);
    }

    private void requireOwn(UUID classId) {
        if (!caller.is(Roles.PRINCIPAL) && !staff.classesOf(caller.person()).contains(classId)) {
            throw Refusal.absent();
        }
    }

    private static List<List<ContactCard>> rows(List<ContactCard> cards) {
        var rows = new ArrayList<List<ContactCard>>();
        for (int i = 0; i < cards.size(); i += BESIDE) {
            rows.add(cards.subList(i, Math.min(i + BESIDE, cards.size())));
        }
        return rows;
    }
}
