package org.guanai.safety.prepare.drill;

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
import org.guanai.safety.prepare.scenario.EmergencyScenario;

/// A drill (应急演练). Its steps have no event: what is owed is announced by the sweep.
@Entity
class Drill {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    EmergencyScenario scenario;

    LocalDate heldOn;
    boolean evacuation;
    boolean announced;
    String commander;
    Integer outInSeconds;
    int due;
    int counted;
    int hurt;
    String problems;
    String improvement;
    UUID recordedBy;
    Instant withdrawnAt;
    @Version long version;

    protected Drill() {}

    static Drill held(OrgPath org, DrillEntry entry, UUID by) {
        var drill = new Drill();
        drill.id = Ids.next();
        drill.org = org;
        drill.recordedBy = by;
        drill.say(entry);
        return drill;
    }

    /// @throws Refusal.Conflict when it was taken back
    void correct(DrillEntry entry) {
        requireStanding();
        say(entry);
    }

    /// @throws Refusal.Conflict when it was taken back before
    void withdraw(Instant at) {
        requireStanding();
        withdrawnAt = at;
    }

    void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("safety.drill-withdrawn");
        }
    }

    DrillView view(DrillRule rule) {
        return new DrillView(
                id,
                org,
                scenario,
                heldOn,
                evacuation,
                announced,
                commander,
                outInSeconds,
                due,
                counted,
                Math.max(0, due - counted),
                hurt,
                problems,
                improvement,
                evacuation ? outInSeconds <= rule.outInSeconds() : null,
                withdrawnAt,
                version);
    }

    private void say(DrillEntry entry) {
        scenario = entry.scenario();
        heldOn = entry.heldOn();
        evacuation = entry.evacuation();
        announced = entry.announced();
        commander = entry.commander();
        outInSeconds = entry.outInSeconds();
        due = entry.due();
        counted = entry.counted();
        hurt = entry.hurt();
        problems = entry.problems();
        improvement = entry.improvement();
    }
}
