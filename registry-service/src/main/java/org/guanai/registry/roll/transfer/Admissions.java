package org.guanai.registry.roll.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.child.enrolment.Admission;
import org.guanai.registry.child.enrolment.Beginning;
import org.guanai.registry.child.enrolment.EnrolmentDesk;
import org.guanai.registry.child.enrolment.Placement;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;

/// Takes a child in that another school has released: the file and the guardians come along in the
/// same moment, so that the child is never without a school and no guardian without notices. By
/// hand where the enrolment that ends is beyond the school's scope.
@ApplicationScoped
class Admissions {
    private static final String HAND_OVER =
            "select handed_over as id from handed_over(:transfer, :today)";

    private final Transfers transfers;
    private final EnrolmentDesk enrolments;
    private final StudentRoll students;
    private final StudentSnapshots snapshots;
    private final Sql sql;
    private final Journal journal;

    Admissions(
            Transfers transfers,
            EnrolmentDesk enrolments,
            StudentRoll students,
            StudentSnapshots snapshots,
            Sql sql,
            Journal journal) {
        this.transfers = transfers;
        this.enrolments = enrolments;
        this.students = students;
        this.snapshots = snapshots;
        this.sql = sql;
        this.journal = journal;
    }

    /// @param place of the caller
    /// @throws Refusal.Conflict when the child is enrolled elsewhere meanwhile
    @Transactional
    TransferView admit(UUID id, OrgPath place, Placement placement, LocalDate today) {
        var transfer = transfers.locked(id);
        if (!transfer.org.equals(place)) {
            throw Refusal.forbidden("registry.transfer-other-side");
        }
        transfer.requireApproved();
        handOver(transfer, today);
        var enrolment = Ids.next();
        var child = transfer.studentId;
        enrolments.begin(
                List.of(
                        new Admission(
                                enrolment, child, placement, Beginning.TRANSFERRED_IN, today)));
        students.admit(child, place, enrolment);
        var moved = transfer.complete(enrolment, today);
        transfers.flush();
        snapshots.publish(List.of(child));
        journal.publish(Topics.REGISTRY_EVENTS, child, moved);
        journal.wrote("student", child, "enrolment");
        return transfers.view(id);
    }

    private void handOver(Transfer transfer, LocalDate today) {
        sql.query(HAND_OVER)
                .with("transfer", transfer.id)
                .with("today", today)
                .one(r -> r.id("id"))
                .orElseThrow(() -> Refusal.conflict("registry.child-elsewhere"));
    }
}
