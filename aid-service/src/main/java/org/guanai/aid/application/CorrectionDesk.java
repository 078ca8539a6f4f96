package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.aid.application.AidApplication.Corrector;
import org.guanai.aid.application.order.ApplicationCorrection;
import org.guanai.aid.hardship.Hardship;
import org.guanai.events.Topics;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;

/// Puts applications right (更正) before anybody has decided on them: by the family, who is heard, or
/// by the school, of which the family is told. Who corrects one never decides on it.
@ApplicationScoped
class CorrectionDesk {
    private final AidDesk desk;
    private final Eligibility eligibility;
    private final AidApplicationViews views;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CorrectionDesk(
            AidDesk desk,
            Eligibility eligibility,
            AidApplicationViews views,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.eligibility = eligibility;
        this.views = views;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict when a level has decided
    /// @throws Refusal.Unprocessable when the child is not eligible as corrected
    @Transactional
    AidApplicationView correct(UUID id, String ifMatch, ApplicationCorrection correction) {
        correction.requireWhole();
        var application = desk.locked(id, ifMatch);
        application.requireUndecided();
        if (correction.hardshipKind() != null) {
            application.claim(hardship(application, correction));
        }
        if (correction.statement() != null) {
            application.reword(views.sealed(correction.statement(), id));
        }
        var corrector =
                new Corrector(
                        caller.human(),
                        !caller.personBound(),
                        correction.reason().strip(),
                        clock.instant());
        journal.publish(
                Topics.AID_EVENTS, application.studentId, application.correctedBy(corrector));
        journal.corrected(
                "application", id, correction.reason().strip(), "hardshipKind", "statement");
        return desk.saved(application);
    }

    private Hardship hardship(AidApplication application, ApplicationCorrection correction) {
        return eligibility.check(application.withKind(correction.hardshipKind())).hardship();
    }
}
