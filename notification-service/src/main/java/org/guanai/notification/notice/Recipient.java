package org.guanai.notification.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.notification.delivery.DeliveryTarget;
import org.guanai.notification.template.Texts;

/// Somebody whom a notice is for (收件人), at their place in the chain.
@Entity
class Recipient {
    @Id UUID id;
    UUID noticeId;
    String org;
    UUID person;

    /// As known when the notice came up.
    String name;

    int position;
    String relation;

    /// What they were told, in their language; each repetition says the same.
    String subject;

    String text;
    Instant toldAt;
    Instant acknowledgedAt;
    UUID acknowledgedBy;

    @Enumerated(EnumType.STRING)
    How how;

    static Recipient of(Notice notice, UUID person, String name, int position, String relation) {
        var recipient = new Recipient();
        recipient.id = Ids.next();
        recipient.noticeId = notice.id;
        recipient.org = notice.org;
        recipient.person = person;
        recipient.name = name;
        recipient.position = position;
        recipient.relation = relation;
        return recipient;
    }

    void words(Texts.Text words) {
        subject = words.subject();
        text = words.body();
    }

    boolean isTold() {
        return toldAt != null;
    }

    DeliveryTarget target() {
        return new DeliveryTarget(noticeId, id, org, person);
    }

    /// The first acknowledgement of this person stays.
    void acknowledged(UUID by, How how, Instant at) {
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
            acknowledgedBy = by;
            this.how = how;
        }
    }
}
