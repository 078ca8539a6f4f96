package org.guanai.mentoring.activity.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.known.staff.StaffMembers;
import org.guanai.mentoring.known.student.Students;
import org.guanai.mentoring.team.assignment.AssignedCounsellors;

/// Who leads an activity, and whom it is for.
@ApplicationScoped
class ActivityPeople {
    private final StaffMembers staff;
    private final AssignedCounsellors counsellors;
    private final Students students;

    ActivityPeople(StaffMembers staff, AssignedCounsellors counsellors, Students students) {
        this.staff = staff;
        this.counsellors = counsellors;
        this.students = students;
    }

    /// @throws Refusal.Unprocessable for a leader who is no member of the school's staff, and a
    ///   counsellor who is not assigned to it
    void check(OrgPath school, ActivityPlan plan) {
        if (staff.org(plan.leaderId()).filter(school::equals).isEmpty()) {
            throw Refusal.unprocessable("mentoring.leader-unknown", "leaderId");
        }
        if (plan.counsellorId() != null && !counsellors.isAt(school, plan.counsellorId())) {
            throw Refusal.unprocessable("mentoring.counsellor-not-assigned", "counsellorId");
        }
    }

    List<UUID> childrenOf(OrgPath school, List<UUID> classes) {
        return students.ofSchool(school, classes);
    }
}
