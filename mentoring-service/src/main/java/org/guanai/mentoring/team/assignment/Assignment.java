package org.guanai.mentoring.team.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// An assignment (聘用安排) of an external counsellor to a school, or a class of it. No event: nothing
/// outside acts on it.
@Entity
@Table(name = "helper_assignment")
class Assignment {
    static final String TABLE = "helper_assignment";

    @Id UUID id;

    /// Path of the school.
    OrgPath org;

    UUID helperId;

    /// Null for the school as a whole.
    UUID classId;

    LocalDate startsOn;

    /// Last day; null while it is open.
    LocalDate endsOn;

    String duties;

    /// Null unless it ended by hand, or with the helper.
    String endedWhy;

    @Version long version;

    protected Assignment() {}

    /// @throws Refusal.Invalid when the last day lies before the first
    /// @throws Refusal.Unprocessable when it would begin in the future
    static Assignment assign(UUID helper, OrgPath school, AssignmentEntry e, LocalDate today) {
        if (e.from().isAfter(today)) {
            throw Refusal.unprocessable("mentoring.from-in-future", "from");
        }
        if (e.until() != null && e.until().isBefore(e.from())) {
            throw Refusal.invalid("mentoring.period-reversed", "until");
        }
        var assignment = new Assignment();
        assignment.id = Ids.next();
        assignment.org = school;
        assignment.helperId = helper;
        assignment.classId = e.classId();
        assignment.startsOn = e.from();
        assignment.endsOn = e.until();
        assignment.duties = e.duties().strip();
        return assignment;
    }

    /// @throws Refusal.Conflict when it has ended already
    void end(String why, LocalDate today) {
        if (endedWhy != null) {
            throw Refusal.conflict("mentoring.assignment-ended");
        }
        endsOn = today;
        endedWhy = why;
    }
}
