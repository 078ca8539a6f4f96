package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.sealing.Sealer;

/// Tells the other services the state of a helper; only notification can read phone and e-mail.
@ApplicationScoped
class HelperPublication {
    private static final String READER = "notification";

    private final Journal journal;
    private final Sealer sealer;
    private final ConsumerSeal seal;

    HelperPublication(Journal journal, Sealer sealer, ConsumerSeal seal) {
        this.journal = journal;
        this.sealer = sealer;
        this.seal = seal;
    }

    void publish(Helper h) {
        var snapshot =
                new HelperSnapshot(
                        h.id,
                        h.org.text(),
                        h.name,
                        h.type,
                        seal.seal(READER, h.openPhone(sealer), "helper:" + h.id + ":phone"),
                        seal.seal(READER, h.openEmail(sealer), "helper:" + h.id + ":email"),
                        h.isActive(),
                        h.version);
        journal.keep(Topics.HELPERS, h.id, snapshot);
    }
}
