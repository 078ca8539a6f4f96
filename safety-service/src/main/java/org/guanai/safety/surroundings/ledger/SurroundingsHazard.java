package org.guanai.safety.surroundings.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.agency.Agency;
import org.guanai.safety.surroundings.StepEntry;
import org.guanai.safety.surroundings.StepKind;
import org.guanai.safety.surroundings.SurroundingsEntry;
import org.guanai.safety.surroundings.SurroundingsKind;
import org.guanai.safety.surroundings.SurroundingsState;
import org.guanai.safety.surroundings.SurroundingsView;

/// A hazard around a school (周边隐患).
@Entity
class SurroundingsHazard {
    @Id UUID id;
    OrgPath org;
    LocalDate foundOn;

    @Enumerated(EnumType.STRING)
    SurroundingsKind kind;

    String place;
    Integer distance;
    String what;

    @Enumerated(EnumType.STRING)
    Agency agency;

    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    SurroundingsState state;

    LocalDate closedOn;
    @Version long version;

    protected SurroundingsHazard() {}

    /// No event: its agency is told by its own way.
    static SurroundingsHazard found(OrgPath org, SurroundingsEntry entry) {
        var hazard = new SurroundingsHazard();
        hazard.id = Ids.next();
        hazard.org = org;
        hazard.state = SurroundingsState.OPEN;
        hazard.say(entry);
        return hazard;
    }

    /// No event.
    ///
    /// @throws Refusal.Conflict when it is over
    void correct(SurroundingsEntry entry) {
        requireOpen();
        say(entry);
    }

    /// A re-check that finds it gone closes it. No event.
    ///
    /// @throws Refusal.Conflict when it is over
    void step(StepEntry step) {
        requireOpen();
        if (step.kind() == StepKind.RECHECK && step.found()) {
            state = SurroundingsState.CLOSED;
            closedOn = step.doneOn();
        }
    }

    /// No event.
    ///
    /// @throws Refusal.Conflict when it is over
    void withdraw(LocalDate today) {
        requireOpen();
        state = SurroundingsState.WITHDRAWN;
        closedOn = today;
    }

    /// @throws Refusal.Conflict when it is over
    void requireOpen() {
        if (state != SurroundingsState.OPEN) {
            throw Refusal.conflict("safety.surroundings-over");
        }
    }

    SurroundingsView view(List<SurroundingsView.StepView> steps, LocalDate today) {
        return new SurroundingsView(
                id,
                org,
                foundOn,
                kind,
                place,
                distance,
                what,
                agency,
                dueOn,
                state,
                ChronoUnit.DAYS.between(foundOn, closedOn == null ? today : closedOn),
                state == SurroundingsState.OPEN && today.isAfter(dueOn),
                steps,
                version);
    }

    private void say(SurroundingsEntry entry) {
        foundOn = entry.foundOn();
        kind = entry.kind();
        place = entry.place();
        distance = entry.distance();
        what = entry.what();
        agency = entry.agency();
        dueOn = entry.dueOn();
    }
}
