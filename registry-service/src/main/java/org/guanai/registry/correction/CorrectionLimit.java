package org.guanai.registry.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;

/// Who may put right or take back what was entered, and for how long: whoever entered it within two
/// weeks, in which a slip is noticed; the principal and the county at any time.
@ApplicationScoped
public class CorrectionLimit {
    private static final Duration OWN = Duration.ofDays(14);

    private final Caller caller;
    private final Clock clock;

    CorrectionLimit(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /// @param by audit name of whoever entered it
    /// @throws Refusal.Conflict when somebody else must do it
    public void require(String by, Instant at) {
        var responsible = caller.is(Roles.PRINCIPAL) || caller.is(Roles.COUNTY_OFFICER);
        var own = by.equals(caller.name()) && !at.plus(OWN).isBefore(clock.instant());
        if (!responsible && !own) {
            throw Refusal.conflict("registry.correction-limit");
        }
    }

    /// What a record that the caller takes back now keeps of it.
    public Withdrawn withdrawn(String reason) {
        return new Withdrawn(clock.instant(), caller.name(), reason);
    }
}
