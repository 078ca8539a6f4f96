package org.guanai.mentoring.plan.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.SchoolNames;

/// What is printed of a summary.
@ApplicationScoped
class SummaryPrint {
    private final SummaryDesk desk;
    private final ActivePairings pairings;
    private final SchoolNames schools;

    SummaryPrint(SummaryDesk desk, ActivePairings pairings, SchoolNames schools) {
        this.desk = desk;
        this.pairings = pairings;
        this.schools = schools;
    }

    @Transactional
    SummarySheet sheet(UUID id) {
        var view = desk.one(id);
        var school =
                pairings.period(view.document().pairingId(), Optional.empty())
                        .flatMap(p -> schools.of(p.pairing().org()))
                        .orElse("");
        return SummarySheet.of(school, view);
    }
}
