package org.guanai.aid.inkind;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Who enters a delivery, and when.
@ApplicationScoped
class DeliveryClerk {
    private final Caller caller;
    private final Clock clock;

    DeliveryClerk(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable for a day to come
    AidDelivery handedOut(DeliveryEntry entry, OrgPath school) {
        if (entry.on().isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("aid.day-to-come", "on");
        }
        return AidDelivery.handedOut(entry, school, caller.person(), now());
    }

    Instant now() {
        return clock.instant();
    }
}
