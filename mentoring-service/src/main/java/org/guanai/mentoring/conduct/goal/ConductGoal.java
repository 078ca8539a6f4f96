package org.guanai.mentoring.conduct.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A goal of conduct (行为目标) of a child. No event: nothing outside acts on it.
@Entity
class ConductGoal {
    static final String TABLE = "conduct_goal";

    @Id UUID id;
    OrgPath org;
    UUID studentId;
    String behaviour;
    String baseline;
    String target;
    LocalDate startsOn;
    LocalDate endsOn;
    UUID setBy;

    @Enumerated(EnumType.STRING)
    GoalState state;

    Instant recordedAt;
    @Version long version;

    protected ConductGoal() {}

    /// @throws Refusal.Invalid when the last day lies before the first
    static ConductGoal set(OrgPath school, GoalEntry e, UUID by, Instant now) {
        var goal = new ConductGoal();
        goal.id = Ids.next();
        goal.org = school;
        goal.studentId = e.studentId();
        goal.behaviour = e.behaviour().strip();
        goal.baseline = e.baseline().strip();
        goal.target = e.target().strip();
        goal.startsOn = e.from();
        goal.setBy = by;
        goal.state = GoalState.OPEN;
        goal.recordedAt = now;
        goal.end(e.until());
        return goal;
    }

    void change(GoalChange c) {
        target = c.target().strip();
        state = c.state();
        end(c.until());
    }

    /// @throws Refusal.Conflict when it is over
    void requireOpen() {
        if (state != GoalState.OPEN) {
            throw Refusal.conflict("mentoring.goal-over");
        }
    }

    private void end(LocalDate until) {
        if (until.isBefore(startsOn)) {
            throw Refusal.invalid("mentoring.period-reversed", "until");
        }
        endsOn = until;
    }
}
