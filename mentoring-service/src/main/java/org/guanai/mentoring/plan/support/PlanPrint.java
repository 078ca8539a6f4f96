package org.guanai.mentoring.plan.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.SchoolNames;

/// What is printed of a support plan.
@ApplicationScoped
class PlanPrint {
    private final PlanDesk desk;
    private final ActivePairings pairings;
    private final SchoolNames schools;

    PlanPrint(PlanDesk desk, ActivePairings pairings, SchoolNames schools) {
        this.desk = desk;
        this.pairings = pairings;
        this.schools = schools;
    }

    @Transactional
    PlanSheet sheet(UUID id) {
        var view = desk.one(id);
        var document = view.document();
        var school =
                pairings.period(document.pairingId(), Optional.empty())
                        .flatMap(p -> schools.of(p.pairing().org()))
                        .orElse("");
        return new PlanSheet(
                id,
                school,
                document.studentName() == null ? "" : document.studentName(),
                document.term(),
                view.plan(),
                view.midterm());
    }
}
