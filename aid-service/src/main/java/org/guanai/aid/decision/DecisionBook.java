package org.guanai.aid.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;

/// Enters decisions with their reason and rule version, once for each level.
@ApplicationScoped
public class DecisionBook {
    private final AidDecisions decisions;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    DecisionBook(AidDecisions decisions, Journal journal, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// Oldest first, with those that were taken back.
    public List<DecisionView> of(UUID application) {
        return decisions.of(application);
    }

    /// Whether this human took a decision of another level that stands.
    public boolean hasDecided(UUID application, UUID human, DecisionLevel other) {
        return decisions.standingOf(application, human, other) > 0;
    }

    /// Whether this human took, at the county, one of the decisions on these that stand.
    public boolean hasGrantedAny(Collection<UUID> applications, UUID human) {
        return decisions.standingOf(applications, human) > 0;
    }

    /// The human who refused; empty when a refusal follows from an objection.
    public Optional<UUID> refusedBy(UUID application) {
        return decisions.refusal(application).map(d -> d.decidedByHuman);
    }

    /// @param ruleVersion what it was made under (1.1)
    public void enter(DecidedCase decided, Decision sent, String ruleVersion) {
        decisions.persistAndFlush(
                AidDecision.taken(
                        decided,
                        sent,
                        ruleVersion,
                        new AidDecision.Decider(caller.person(), caller.human()),
                        clock.instant()));
        journal.wrote("application", decided.application(), "state", "decision." + decided.level());
    }

    /// Takes back what a level decided, as a slip; the row stays with its reason.
    public void takeBack(UUID application, DecisionLevel level, String reason) {
        decisions
                .standing(application, level)
                .ifPresent(d -> d.takeBack(reason, caller.person(), clock.instant()));
        journal.corrected("application", application, reason, "state", "decision." + level);
    }
}
