package org.guanai.registry.roll.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.correction.CorrectionLimit;
import org.guanai.registry.roll.absence.step.AbsenceStepBook;
import org.guanai.registry.roll.absence.step.AbsenceStepEntry;
import org.guanai.registry.roll.absence.step.AbsenceStepView;

/// Puts absences right and takes them back; what was done about them follows, and the clock runs
/// anew.
@ApplicationScoped
class AbsenceCorrections {
    private static final String NOUN = "absence";

    private final Absences absences;
    private final AbsenceStepBook steps;
    private final AbsenceFollowing following;
    private final CorrectionLimit limit;
    private final Journal journal;

    AbsenceCorrections(
            Absences absences,
            AbsenceStepBook steps,
            AbsenceFollowing following,
            CorrectionLimit limit,
            Journal journal) {
        this.absences = absences;
        this.steps = steps;
        this.following = following;
        this.limit = limit;
        this.journal = journal;
    }

    @Transactional
    AbsenceView correct(UUID id, String ifMatch, AbsenceCorrection right) {
        var absence = absences.locked(id);
        Editable.check(ifMatch, absence.version);
        limit.require(absence.recordedBy, absence.recordedAt);
        absence.correct(right);
        journal.corrected(NOUN, id, right.reason(), "from", "back", "cause", "note");
        return following.follow(absence);
    }

    @Transactional
    AbsenceView withdraw(UUID id, String reason) {
        var absence = absences.locked(id);
        limit.require(absence.recordedBy, absence.recordedAt);
        absence.withdraw(limit.withdrawn(reason));
        journal.withdrew(NOUN, id, reason);
        return following.follow(absence);
    }

    @Transactional
    AbsenceStepView step(UUID id, AbsenceStepEntry entry) {
        var absence = absences.locked(id);
        absence.requireOpen();
        var step = steps.record(absence.org, id, entry);
        following.follow(absence);
        return step;
    }

    @Transactional
    List<AbsenceStepView> steps(UUID id) {
        absences.view(id);
        return steps.of(id);
    }

    @Transactional
    AbsenceStepView withdrawStep(UUID id, UUID step, String reason) {
        var absence = absences.locked(id);
        var withdrawn = steps.withdraw(id, step, reason);
        following.follow(absence);
        return withdrawn;
    }
}
