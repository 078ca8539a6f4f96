package org.guanai.registry.protection.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;

/// What an erasure leaves: an audit entry, and the word to all others who keep something of the
/// child.
@ApplicationScoped
class ErasureTrail {
    private final Journal journal;
    private final Clock clock;

    ErasureTrail(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void erased(ChildErasure made) {
        journal.publish(Topics.REGISTRY_EVENTS, made.studentId, made.event());
        journal.wrote("student", made.studentId, "erased");
    }
}
