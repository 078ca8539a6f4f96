package org.guanai.registry.network.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.DirectoryChanged;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.BlindIndex;

/// Knows a directory that says something else, and tells of it.
@ApplicationScoped
class DirectoryNews {
    private final BlindIndex index;
    private final Journal journal;
    private final Clock clock;

    DirectoryNews(BlindIndex index, Journal journal, Clock clock) {
        this.index = index;
        this.journal = journal;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Keyed, since phones are in it.
    byte[] hash(DirectoryView directory) {
        return index.of("class.directory", directory.contacts().toString());
    }

    void tell(UUID child, OrgPath school, UUID classId) {
        var event = new DirectoryChanged(child, school.text(), classId, today());
        journal.publish(Topics.REGISTRY_EVENTS, child, event);
    }
}
