package org.guanai.safety.surroundings.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.agency.Agency;
import org.guanai.safety.surroundings.StepEntry;
import org.guanai.safety.surroundings.StepKind;
import org.guanai.safety.surroundings.SurroundingsView;
import org.hibernate.annotations.Immutable;

/// What was done about a hazard around a school.
@Entity
@Immutable
class SurroundingsStep {
    @Id UUID id;
    UUID hazardId;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    StepKind kind;

    LocalDate doneOn;
    String[] agencies;
    String receipt;
    boolean gone;
    String result;
    UUID recordedBy;

    protected SurroundingsStep() {}

    /// No event: it is kept for the ledger.
    static SurroundingsStep taken(SurroundingsHazard of, StepEntry entry, UUID by) {
        var step = new SurroundingsStep();
        step.id = Ids.next();
        step.hazardId = of.id;
        step.org = of.org;
        step.kind = entry.kind();
        step.doneOn = entry.doneOn();
        step.agencies = entry.agencies().stream().map(Enum::name).sorted().toArray(String[]::new);
        step.receipt = entry.receipt();
        step.gone = entry.found();
        step.result = entry.result();
        step.recordedBy = by;
        return step;
    }

    SurroundingsView.StepView view() {
        var who = Arrays.stream(agencies).map(Agency::valueOf).collect(Collectors.toSet());
        return new SurroundingsView.StepView(kind, doneOn, who, receipt, gone, result);
    }
}
