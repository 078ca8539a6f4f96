package org.guanai.aid.sponsorship;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.aid.sponsorship.order.MessageEntry;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Words between child and sponsor, which pass through the school. No event: the school hands them
/// over with its report.
@Entity
class SponsorMessage {
    @Id UUID id;
    OrgPath org;
    UUID sponsorshipId;

    @Enumerated(EnumType.STRING)
    MessageEntry.Sender sender;

    byte[] words;
    Instant writtenAt;

    @Enumerated(EnumType.STRING)
    State state;

    UUID screenedBy;
    @Version long version;

    protected SponsorMessage() {}

    static SponsorMessage written(
            UUID id, Sponsorship of, MessageEntry.Sender sender, byte[] words, Instant at) {
        var message = new SponsorMessage();
        message.id = id;
        message.org = of.org;
        message.sponsorshipId = of.id;
        message.sender = sender;
        message.words = words;
        message.writtenAt = at;
        message.state = State.WAITING;
        return message;
    }

    /// @throws Refusal.Conflict when it was screened before
    void screen(boolean released, UUID by) {
        if (state != State.WAITING) {
            throw Refusal.conflict("aid.message-screened");
        }
        state = released ? State.RELEASED : State.STOPPED;
        screenedBy = by;
    }

    /// Whether the school has let it through. None of its steps has an event.
    enum State {
        WAITING,
        RELEASED,
        STOPPED
    }
}
