package org.guanai.aid.sponsorship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.guanai.aid.sponsorship.order.MessageEntry;
import org.guanai.aid.sponsorship.report.MessageView;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.sealing.Sealer;

/// Seals and opens words between child and sponsor.
@ApplicationScoped
class MessageSeal {
    private static final String TABLE = "sponsor_message";
    private static final String WORDS = "words";

    private final Sealer sealer;
    private final Caller caller;

    private final Clock clock;

    MessageSeal(Sealer sealer, Caller caller, Clock clock) {
        this.sealer = sealer;
        this.caller = caller;
        this.clock = clock;
    }

    SponsorMessage written(Sponsorship of, MessageEntry entry) {
        var id = Ids.next();
        var words = sealer.seal(entry.words(), TABLE, id, WORDS);
        return SponsorMessage.written(id, of, entry.sender(), words, clock.instant());
    }

    UUID screener() {
        return caller.person();
    }

    MessageView view(SponsorMessage m) {
        return new MessageView(
                m.id,
                m.sender,
                sealer.open(m.words, TABLE, m.id, WORDS),
                m.writtenAt,
                m.state == SponsorMessage.State.WAITING,
                m.state == SponsorMessage.State.RELEASED);
    }
}
