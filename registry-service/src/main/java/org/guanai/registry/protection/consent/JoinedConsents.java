package org.guanai.registry.protection.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.registry.child.joined.RecordsJoined;
import org.guanai.registry.child.joined.RecordsParted;

/// Consents follow a record that becomes part of another, and go back when they are parted: the
/// newest of a use counts.
@ApplicationScoped
class JoinedConsents {
    private final Consents consents;

    JoinedConsents(Consents consents) {
        this.consents = consents;
    }

    void join(@Observes RecordsJoined joined) {
        var absorbed = joined.absorbed().id();
        consents.list("studentId", absorbed).forEach(c -> c.concern(joined.stays().id(), absorbed));
    }

    void part(@Observes RecordsParted parted) {
        var absorbed = parted.absorbed().id();
        consents.joined(parted.stays().id(), absorbed).forEach(c -> c.concern(absorbed, null));
    }
}
