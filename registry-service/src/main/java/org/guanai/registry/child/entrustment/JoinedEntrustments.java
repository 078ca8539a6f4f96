package org.guanai.registry.child.entrustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.registry.child.joined.RecordsJoined;
import org.guanai.registry.child.joined.RecordsParted;

/// Agreements follow a record that becomes part of another, and go back when they are parted. Where
/// both have one that holds, each keeps its own.
@ApplicationScoped
class JoinedEntrustments {
    private final Entrustments entrustments;

    JoinedEntrustments(Entrustments entrustments) {
        this.entrustments = entrustments;
    }

    void join(@Observes RecordsJoined joined) {
        var holds = entrustments.all(joined.stays().id()).stream().anyMatch(this::holds);
        entrustments.all(joined.absorbed().id()).stream()
                .filter(e -> !holds || !holds(e))
                .forEach(e -> e.move(joined.stays()));
    }

    void part(@Observes RecordsParted parted) {
        entrustments
                .joined(parted.stays().id(), parted.absorbed().id())
                .forEach(e -> e.goBack(parted.absorbed()));
    }

    private boolean holds(Entrustment e) {
        return e.state == EntrustmentState.ACTIVE;
    }
}
