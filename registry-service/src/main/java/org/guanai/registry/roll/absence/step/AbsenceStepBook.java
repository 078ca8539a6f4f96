package org.guanai.registry.roll.absence.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.CorrectionLimit;

/// Keeps what was done about absences. Whoever writes holds the absence.
@ApplicationScoped
public class AbsenceStepBook {
    private static final String NOUN = "absence-step";

    private final AbsenceSteps steps;
    private final CorrectionLimit limit;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    AbsenceStepBook(
            AbsenceSteps steps,
            CorrectionLimit limit,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.steps = steps;
        this.limit = limit;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    public AbsenceStepView record(OrgPath org, UUID absence, AbsenceStepEntry entry) {
        var on = entry.day(LocalDate.now(clock));
        var made = AbsenceStep.record(org, absence, entry, on, caller.name(), clock.instant());
        steps.persistAndFlush(made);
        journal.wrote(NOUN, made.id, "kind", "on", "outcome");
        return AbsenceStepView.of(made);
    }

    /// Oldest first, at most 100.
    public List<AbsenceStepView> of(UUID absence) {
        return steps.of(absence).stream().map(AbsenceStepView::of).toList();
    }

    /// The steps that were taken, and stand.
    public Set<AbsenceStepKind> done(UUID absence) {
        var done = EnumSet.noneOf(AbsenceStepKind.class);
        steps.of(absence).stream()
                .filter(s -> s.withdrawnAt == null)
                .forEach(s -> done.add(s.kind));
        return done;
    }

    public AbsenceStepView withdraw(UUID absence, UUID id, String reason) {
        var step = steps.locked(absence, id);
        limit.require(step.recordedBy, step.recordedAt);
        step.withdraw(limit.withdrawn(reason));
        steps.flush();
        journal.withdrew(NOUN, id, reason);
        return AbsenceStepView.of(step);
    }
}
