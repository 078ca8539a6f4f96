package org.guanai.registry.roll.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;

/// A programme (专项行动) of the county or of a school. Its steps have no event: it is read where it
/// is, with the numbers that it is to move.
@Entity
class CareProgramme {
    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    ProgrammeKind kind;

    String title;
    String goals;
    String[] measures;
    LocalDate startsOn;
    LocalDate endsOn;
    String plannedBy;
    Instant withdrawnAt;
    String withdrawnBy;
    String withdrawnWhy;
    @Version long version;

    protected CareProgramme() {}

    private CareProgramme(OrgPath org, String by) {
        this.id = Ids.next();
        this.org = org;
        this.plannedBy = by;
    }

    static CareProgramme plan(OrgPath org, ProgrammePlan plan, String by) {
        var made = new CareProgramme(org, by);
        made.describe(plan);
        return made;
    }

    /// @throws Refusal.Conflict when it was withdrawn
    void change(ProgrammePlan plan) {
        requireStanding();
        describe(plan);
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(Withdrawn why) {
        requireStanding();
        withdrawnAt = why.withdrawnAt();
        withdrawnBy = why.withdrawnBy();
        withdrawnWhy = why.withdrawnWhy();
    }

    ProgrammeView view() {
        return new ProgrammeView(
                id,
                org,
                kind,
                title,
                goals,
                List.of(measures),
                startsOn,
                endsOn,
                withdrawnWhy,
                version);
    }

    private void describe(ProgrammePlan plan) {
        plan.check();
        kind = plan.kind();
        title = plan.title().strip();
        goals = plan.goals().strip();
        measures = plan.measures().toArray(String[]::new);
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
    }
}
