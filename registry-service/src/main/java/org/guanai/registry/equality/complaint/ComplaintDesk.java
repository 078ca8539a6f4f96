package org.guanai.registry.equality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentRoll;

/// Takes complaints about unequal treatment and answers them (3.1.2d).
@ApplicationScoped
class ComplaintDesk {
    private static final String NOUN = "treatment-complaint";
    private static final UUID FIRST = new UUID(0, 0);

    private final StudentRoll students;
    private final Complaints complaints;
    private final ComplaintClock clock;
    private final ComplaintSeal seal;
    private final Caller caller;
    private final Journal journal;

    ComplaintDesk(
            StudentRoll students,
            Complaints complaints,
            ComplaintClock clock,
            ComplaintSeal seal,
            Caller caller,
            Journal journal) {
        this.students = students;
        this.complaints = complaints;
        this.clock = clock;
        this.seal = seal;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    ComplaintReceipt raise(ComplaintEntry entry) {
        var student = students.facts(entry.studentId()).orElseThrow(Refusal::absent);
        var days = clock.from(student.org());
        var raised = Complaint.raise(student, entry, caller.person(), days, seal);
        complaints.persistAndFlush(raised);
        journal.wrote(NOUN, raised.id, "field", "statement");
        journal.publish(Topics.REGISTRY_EVENTS, raised.id, raised.raised());
        return ComplaintReceipt.of(raised);
    }

    @Transactional
    ComplaintReceipt answer(UUID id, ComplaintAnswer answer) {
        var complaint = complaints.locked(id);
        var answered = complaint.answer(answer, caller.name(), clock.today(), seal);
        journal.wrote(NOUN, id, "upheld", "answer");
        journal.publish(Topics.REGISTRY_EVENTS, id, answered);
        return ComplaintReceipt.of(complaint);
    }

    /// @throws Refusal.Absent for a complaint of somebody else
    @Transactional
    ComplaintReceipt withdraw(UUID id, String reason) {
        var complaint = complaints.locked(id);
        if (!complaint.raisedBy.equals(caller.person())) {
            throw Refusal.absent();
        }
        complaint.withdraw(clock.withdrawn(caller.name(), reason));
        journal.withdrew(NOUN, id, reason);
        return ComplaintReceipt.of(complaint);
    }

    /// In the order of ids.
    @Transactional
    Page<ComplaintView> list(boolean open, String org, Paging paging) {
        var place = new OrgPath(org == null ? caller.org() : org);
        var after = paging.afterId().orElse(FIRST);
        var rows = complaints.page(open, place, after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.id))
                .map(c -> ComplaintView.of(c, seal));
    }
}
