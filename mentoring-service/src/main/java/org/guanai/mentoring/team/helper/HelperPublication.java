package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.kit.journal.Outbox;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.kit.sealing.Sealer;

/// Tells the other services the state of a helper; phone and e-mail only notification can read.
@ApplicationScoped
class HelperPublication {
    private static final String READER = "notification";

    private final Outbox outbox;
    private final Sealer sealer;
    private final ConsumerSeal seal;

    HelperPublication(Outbox outbox, Sealer sealer, ConsumerSeal seal) {
        this.outbox = outbox;
        this.sealer = sealer;
        this.seal = seal;
    }

    void publish(Helper helper) {
        publish(
                helper,
                sealer.open(helper.phone, HelperDesk.TABLE, helper.id, "phone"),
                sealer.open(helper.email, HelperDesk.TABLE, helper.id, "email"));
    }

    void publish(Helper h, String phone, String email) {
        var snapshot =
                new HelperSnapshot(
                        h.id,
                        h.org,
                        h.name,
                        h.type,
                        seal.seal(READER, phone, "helper:" + h.id + ":phone"),
                        seal.seal(READER, email, "helper:" + h.id + ":email"),
                        h.isActive(),
                        h.version);
        outbox.publish(Topics.HELPERS, h.id, snapshot);
    }
}
