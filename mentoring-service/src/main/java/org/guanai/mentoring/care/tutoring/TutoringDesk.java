package org.guanai.mentoring.care.tutoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.correction.CorrectionPeriod;
import org.guanai.mentoring.match.pairing.ActivePairings;

/// Recording what children were tutored in (3.1.3g).
@ApplicationScoped
class TutoringDesk {
    private final Tutorings tutorings;
    private final TutoringList list;
    private final ActivePairings pairings;
    private final CorrectionPeriod period;
    private final Journal journal;
    private final Clock clock;

    TutoringDesk(
            Tutorings tutorings,
            TutoringList list,
            ActivePairings pairings,
            CorrectionPeriod period,
            Journal journal,
            Clock clock) {
        this.tutorings = tutorings;
        this.list = list;
        this.pairings = pairings;
        this.period = period;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param helper of the pairing
    @Transactional
    TutoringView record(TutoringEntry entry, UUID helper) {
        var of =
                pairings.period(entry.pairingId(), Optional.of(helper))
                        .orElseThrow(Refusal::absent);
        var tutoring = Tutoring.record(of, entry.tutoring(), clock.instant());
        tutorings.persistAndFlush(tutoring);
        journal.wrote(Tutoring.TABLE, tutoring.id, "on", "subject", "done", "nextStep");
        return list.one(tutoring.id);
    }

    /// @param helper whose it is; anybody's when empty
    @Transactional
    TutoringView correct(
            UUID id, String ifMatch, TutoringCorrection correction, Optional<UUID> helper) {
        var tutoring = locked(id, helper);
        Editable.check(ifMatch, tutoring.version);
        var of = pairings.period(tutoring.pairingId, Optional.empty()).orElseThrow(Refusal::absent);
        tutoring.correct(of, correction.tutoring(), clock.instant());
        tutorings.flush();
        journal.corrected(Tutoring.TABLE, id, correction.reason(), "tutoring");
        return list.one(id);
    }

    @Transactional
    TutoringView withdraw(UUID id, String reason, Optional<UUID> helper) {
        var tutoring = locked(id, helper);
        tutoring.withdraw(reason, clock.instant());
        tutorings.flush();
        journal.withdrew(Tutoring.TABLE, id, reason);
        return list.one(id);
    }

    private Tutoring locked(UUID id, Optional<UUID> helper) {
        var tutoring =
                tutorings
                        .locked(id)
                        .filter(t -> helper.map(t.helperId::equals).orElse(true))
                        .orElseThrow(Refusal::absent);
        period.check(tutoring.org, tutoring.recordedAt);
        return tutoring;
    }
}
