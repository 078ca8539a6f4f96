package org.guanai.registry.roll.dropout.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.correction.CorrectionLimit;
import org.guanai.registry.roll.dropout.DropoutDesk;
import org.guanai.registry.roll.dropout.StepTally;

/// Keeps what was done to bring children back; the case counts what stands.
@ApplicationScoped
class StepDesk {
    private static final String NOUN = "dropout-step";

    private final DropoutSteps steps;
    private final DropoutDesk cases;
    private final CorrectionLimit limit;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    StepDesk(
            DropoutSteps steps,
            DropoutDesk cases,
            CorrectionLimit limit,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.steps = steps;
        this.cases = cases;
        this.limit = limit;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    DropoutStepView record(UUID caseId, StepEntry entry) {
        var of = cases.held(caseId);
        var today = LocalDate.now(clock);
        var made = DropoutStep.record(of, entry, today, caller.name(), clock.instant());
        steps.persistAndFlush(made);
        cases.count(caseId, tally(caseId));
        journal.wrote(NOUN, made.id, "kind", "on", "outcome");
        return DropoutStepView.of(made);
    }

    /// Oldest first, at most 200.
    @Transactional
    List<DropoutStepView> of(UUID caseId) {
        cases.view(caseId);
        return steps.of(caseId).stream().map(DropoutStepView::of).toList();
    }

    @Transactional
    DropoutStepView withdraw(UUID caseId, UUID id, String reason) {
        cases.held(caseId);
        var step = steps.locked(caseId, id);
        limit.require(step.recordedBy, step.recordedAt);
        step.withdraw(limit.withdrawn(reason));
        steps.flush();
        cases.count(caseId, tally(caseId));
        journal.withdrew(NOUN, id, reason);
        return DropoutStepView.of(step);
    }

    private StepTally tally(UUID caseId) {
        var standing = steps.of(caseId).stream().filter(DropoutStep::isStanding).toList();
        var persuasions = standing.stream().filter(s -> s.kind.isPersuasion()).toList();
        var ordered =
                standing.stream()
                        .filter(s -> s.kind == StepKind.ORDER)
                        .map(s -> s.untilOn)
                        .max(LocalDate::compareTo);
        return new StepTally(
                persuasions.size(),
                persuasions.isEmpty() ? null : persuasions.getLast().takenOn,
                ordered.orElse(null));
    }
}
