package org.guanai.notification.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.notification.chain.ChainLink;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.delivery.DeliveryTarget;
import org.guanai.notification.template.Texts;

/// Somebody whom a notice is for (收件人), at their place in the chain.
@Entity
class Recipient {
    @Id UUID id;
    UUID noticeId;
    String org;
    UUID person;

    /// The same in all their posts; null where it was not known.
    UUID human;

    /// As known when the notice came up; null where no snapshot had arrived.
    String name;

    int position;
    String relation;

    /// What they are told, in their language; each repetition says the same.
    String subject;

    String text;

    /// From when they can read it in the app; null while they wait in the chain.
    Instant openedAt;

    /// When a channel first reached them, or they first read it: not told before.
    Instant toldAt;

    Instant acknowledgedAt;
    UUID acknowledgedBy;

    @Enumerated(EnumType.STRING)
    ChannelKind acknowledgedHow;

    /// Listed in a digest.
    boolean digested;

    /// Named as a suspect: not told any more, and sees nothing.
    boolean kept;

    protected Recipient() {}

    private Recipient(NoticeRef notice, ChainLink link) {
        id = Ids.next();
        noticeId = notice.id();
        org = notice.org();
        person = link.person();
        human = link.who().human();
        name = link.who().name();
        position = link.position();
        relation = link.relation();
    }

    /// Takes their place in the chain; nothing was said to them yet.
    static Recipient waiting(NoticeRef notice, ChainLink link) {
        return new Recipient(notice, link);
    }

    /// From now on they can read it.
    ///
    /// @param at business time
    void opened(Texts.Text words, Instant at) {
        subject = words.subject();
        text = words.body();
        openedAt = at;
    }

    boolean isOpen() {
        return openedAt != null && !kept;
    }

    boolean isWaiting() {
        return openedAt == null && !kept;
    }

    /// The first time stays.
    ///
    /// @param at business time
    void told(Instant at) {
        toldAt = toldAt == null ? at : toldAt;
    }

    /// The first acknowledgement of this person stays. Its notice publishes what follows.
    void acknowledged(UUID by, ChannelKind how, Instant at) {
        if (acknowledgedAt == null) {
            acknowledgedAt = at;
            acknowledgedBy = by;
            acknowledgedHow = how;
        }
    }

    /// Kept from it when they are a suspect, in whatever post.
    void keptIf(Collection<UUID> suspects) {
        kept = suspects.contains(person) || human != null && suspects.contains(human);
    }

    DeliveryTarget target() {
        return new DeliveryTarget(noticeId, id, org, person);
    }
}
