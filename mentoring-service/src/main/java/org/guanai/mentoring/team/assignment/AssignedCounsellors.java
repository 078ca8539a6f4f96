package org.guanai.mentoring.team.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// External counsellors, as activities and conduct notes ask for them.
@ApplicationScoped
public class AssignedCounsellors {
    private final Assignments assignments;
    private final Clock clock;

    AssignedCounsellors(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    /// Whether a counsellor is assigned to a school today.
    public boolean isAt(OrgPath school, UUID helper) {
        return assignments.isAssigned(helper, school, LocalDate.now(clock));
    }
}
