package org.guanai.aid.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Who answers appeals and who takes them back.
@ApplicationScoped
class AppealPost {
    private final Caller caller;
    private final Clock clock;

    AppealPost(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Forbidden unless the caller acts for the county
    Answering answering(OrgPath school) {
        if (!new OrgPath(caller.org()).equals(school.county())) {
            throw Refusal.forbidden("aid.county-only");
        }
        return new Answering(caller.human(), clock.instant());
    }

    /// @throws Refusal.Absent to anybody else
    void requireAppellant(UUID appellant) {
        if (!caller.person().equals(appellant)) {
            throw Refusal.absent();
        }
    }

    record Answering(UUID human, Instant at) {}
}
