package org.guanai.mentoring.conduct.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// What was seen of a goal in a week. No event.
@Entity
class ConductMark {
    @Id UUID id;
    OrgPath org;
    UUID goalId;

    /// Monday.
    LocalDate week;

    int mark;
    UUID observer;
    @Version long version;

    protected ConductMark() {}

    static ConductMark of(ConductGoal goal, LocalDate week) {
        var mark = new ConductMark();
        mark.id = Ids.next();
        mark.org = goal.org;
        mark.goalId = goal.id;
        mark.week = week;
        return mark;
    }

    void see(int seen, UUID by) {
        mark = seen;
        observer = by;
    }
}
