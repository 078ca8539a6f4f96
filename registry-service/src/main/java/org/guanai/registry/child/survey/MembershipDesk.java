package org.guanai.registry.child.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.child.group.GroupRecount;
import org.guanai.registry.child.group.GroupsView;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.correction.CorrectionLimit;

/// Takes memberships of special groups back that should never have been.
@ApplicationScoped
class MembershipDesk {
    private final StudentRoll students;
    private final GroupRecount groups;
    private final GroupReview review;
    private final StudentSnapshots snapshots;
    private final CorrectionLimit corrections;
    private final Journal journal;

    MembershipDesk(
            StudentRoll students,
            GroupRecount groups,
            GroupReview review,
            StudentSnapshots snapshots,
            CorrectionLimit corrections,
            Journal journal) {
        this.students = students;
        this.groups = groups;
        this.review = review;
        this.snapshots = snapshots;
        this.corrections = corrections;
        this.journal = journal;
    }

    @Transactional
    GroupsView withdraw(UUID student, UUID id, String reason) {
        students.locked(student);
        if (groups.withdraw(student, id, corrections.withdrawn(reason))) {
            snapshots.publishNext(student);
        }
        journal.withdrew("group-membership", id, reason);
        return review.view(student);
    }
}
