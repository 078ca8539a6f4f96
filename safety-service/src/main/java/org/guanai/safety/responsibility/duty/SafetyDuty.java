package org.guanai.safety.responsibility.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// Who holds a post of safety (安全岗位). Their phone is sealed. No step has an event: nobody else acts
/// on it.
@Entity
class SafetyDuty {
    private static final String TABLE = "safety_duty";

    @Id UUID id;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    SafetyPost post;

    UUID staffId;
    String name;
    String duties;

    @Enumerated(EnumType.STRING)
    TeamRole team;

    byte[] phone;
    LocalDate since;
    LocalDate until;
    @Version long version;

    protected SafetyDuty() {}

    private SafetyDuty(OrgPath org, DutyEntry entry, LocalDate since) {
        id = Ids.next();
        this.org = org;
        post = entry.post();
        staffId = entry.staffId();
        name = entry.name();
        this.since = since;
    }

    static SafetyDuty assigned(OrgPath org, DutyEntry entry, LocalDate since, Sealer sealer) {
        var duty = new SafetyDuty(org, entry, since);
        duty.say(entry.duties(), entry.team(), entry.phone(), sealer);
        return duty;
    }

    /// @throws Refusal.Conflict when it has ended
    void change(DutyChange change, Sealer sealer) {
        requireHeld();
        say(change.duties(), change.team(), change.phone(), sealer);
    }

    /// @throws Refusal.Conflict when it has ended before
    void end(LocalDate today) {
        requireHeld();
        until = today;
    }

    DutyView view(Sealer sealer) {
        return new DutyView(
                id,
                org,
                post,
                staffId,
                name,
                duties,
                team,
                sealer.open(phone, TABLE, id, "phone"),
                since,
                until,
                version);
    }

    private void say(String duties, TeamRole team, String phone, Sealer sealer) {
        this.duties = duties;
        this.team = team;
        this.phone = sealer.seal(phone, TABLE, id, "phone");
    }

    private void requireHeld() {
        if (until != null) {
            throw Refusal.conflict("safety.duty-ended");
        }
    }
}
