package org.guanai.registry.roll.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentLeaveMoved.LeaveState;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Leaves that wait for the county too long, and children who have not come back from theirs.
@ApplicationScoped
class LeaveOwed implements Owed {
    private final StudentLeaves leaves;

    LeaveOwed(StudentLeaves leaves) {
        this.leaves = leaves;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return leaves.list("dueOn < :today", Map.of("today", today)).stream()
                .map(LeaveOwed::late)
                .toList();
    }

    private static Late late(StudentLeave l) {
        var asked = l.state == LeaveState.REQUESTED;
        var org = asked ? l.org.county() : l.org;
        var role = asked ? Roles.COUNTY_OFFICER : Roles.PRINCIPAL;
        return new Late(OverdueKind.STUDENT_LEAVE, l.id, l.studentId, org, null, role, l.dueOn);
    }
}
