package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.application.DecisionResource.Decision;
import org.guanai.events.Topics;
import org.guanai.events.aid.ApplicationDecided;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;

/// Enters decisions with their reason and rule version, once for each level, and tells the others.
@ApplicationScoped
class DecisionBook {
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

    /// The school's first; at most two.
    List<AidDecision> of(UUID application) {
        return decisions.of(application);
    }

    void enter(AidApplication application, DecisionLevel level, Decision sent, String ruleVersion) {
        var decision = new AidDecision();
        decision.id = Ids.next();
        decision.org = application.org;
        decision.applicationId = application.id;
        decision.level = level;
        decision.outcome = sent.outcome();
        decision.reason = sent.reason();
        decision.decidedBy = caller.person();
        decision.decidedAt = clock.instant();
        decision.ruleVersion = ruleVersion;
        decisions.persist(decision);
        decisions.flush();
        journal.wrote("application", application.id, "state", "decision." + level);
        journal.publish(Topics.AID_EVENTS, application.studentId, event(application, decision));
    }

    private static ApplicationDecided event(AidApplication application, AidDecision decision) {
        return new ApplicationDecided(
                application.id,
                application.studentId,
                application.org,
                application.programmeId,
                decision.level.name(),
                decision.outcome.name(),
                decision.decidedAt);
    }
}
