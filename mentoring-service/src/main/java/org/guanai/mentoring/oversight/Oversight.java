package org.guanai.mentoring.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;

/// Who sees the work of others. Principal, township, county and auditor see all of their
/// organisation; a caller who is only a helper sees their own pairings, though all rows of the
/// organisation lie in their scope.
@ApplicationScoped
public class Oversight {
    private static final Set<String> OVERSEERS =
            Set.of(
                    Roles.PRINCIPAL,
                    Roles.COUNTY_OFFICER,
                    Roles.TOWNSHIP_OFFICER,
                    Roles.AUDITOR,
                    Roles.INTEGRATION);

    private final Caller caller;

    Oversight(Caller caller) {
        this.caller = caller;
    }

    /// The one helper whose records the caller may see; empty when they may see those of all.
    public Optional<UUID> onlyOf() {
        return OVERSEERS.stream().anyMatch(caller::is)
                ? Optional.empty()
                : Optional.of(caller.person());
    }

    /// Whether a record of this helper is the caller's to see.
    public boolean sees(UUID helperId) {
        return onlyOf().map(helperId::equals).orElse(true);
    }
}
