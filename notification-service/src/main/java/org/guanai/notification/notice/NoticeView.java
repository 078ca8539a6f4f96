package org.guanai.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeState;
import org.guanai.notification.chain.OccasionFacts;
import org.guanai.notification.chain.Unreached;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.delivery.DeliveryView;

/// A notice (通知) with whoever of its chain the caller may see.
///
/// @param org path of the school, or of what lies above the schools that it concerns
/// @param studentId absent when it is about no single one
/// @param incidentId the incident it is about; absent otherwise
/// @param sourceId the record that it came of, such as the incident, the pairing or what is late
/// @param dutyKind kind of what is late
/// @param level who is reminded: HELPER, PRINCIPAL or COUNTY of a duty, OWNER, RESPONSIBLE or
///   COUNTY of anything else that is late
/// @param stage the overdue report to the authorities, FIRST, CONTINUED or FINAL, with `DUE_`
///   before its deadline; absent otherwise
/// @param why what a correction corrects: MISTAKEN, DUPLICATE or NOT_INVOLVED
/// @param news what is told, by its code, such as PAIRING_STARTED; absent otherwise
/// @param reason why nobody was reached
public record NoticeView(
        UUID id,
        NoticeKind kind,
        NoticeState state,
        String org,
        @Nullable UUID studentId,
        @Nullable UUID incidentId,
        UUID sourceId,
        @Nullable Integer severity,
        @Nullable Instant occurredAt,
        @Nullable String dutyKind,
        @Nullable LocalDate dueOn,
        @Nullable String level,
        @Nullable String stage,
        @Nullable String why,
        @Nullable String news,
        @Nullable Unreached reason,
        Instant createdAt,
        @Nullable Instant acknowledgedAt,
        List<RecipientView> recipients) {

    static NoticeView of(Notice n, OccasionFacts facts, List<RecipientView> recipients) {
        return new NoticeView(
                n.id,
                n.kind,
                n.state,
                n.org,
                n.studentId,
                n.kind.isAboutIncident() ? n.sourceId : null,
                n.sourceId,
                facts.severity(),
                facts.occurredAt(),
                facts.dutyKind(),
                facts.dueOn(),
                facts.level(),
                facts.stage(),
                facts.why(),
                facts.news(),
                n.reason,
                n.createdAt,
                n.acknowledgedAt,
                recipients);
    }

    /// A notice as the link of its message shows it: what its recipient was told, and nothing of
    /// anybody else.
    ///
    /// @param withdrawn what it says is not so any more
    /// @param acknowledgedAt absent until this recipient has acknowledged
    public record LinkedView(
            String subject,
            String text,
            boolean withdrawn,
            Instant openedAt,
            @Nullable Instant acknowledgedAt) {

        static LinkedView of(Notice notice, Recipient who) {
            return new LinkedView(
                    who.subject,
                    who.text,
                    notice.state == NoticeState.WITHDRAWN,
                    who.openedAt,
                    who.acknowledgedAt);
        }
    }

    /// A recipient (收件人) at their place in the chain.
    ///
    /// @param person the guardian's, helper's or staff member's id
    /// @param position place in the contact chain, 1 first
    /// @param subject absent while they wait in the chain
    /// @param text absent in a list: it counts as read by a recipient who opens the notice
    /// @param openedAt from when they can read it in the app; absent while they wait
    /// @param toldAt when a channel first reached them or they first read it; absent before
    /// @param how by which channel they acknowledged
    public record RecipientView(
            UUID person,
            @Nullable String name,
            @Nullable String relation,
            int position,
            @Nullable String subject,
            @Nullable String text,
            @Nullable Instant openedAt,
            @Nullable Instant toldAt,
            @Nullable Instant acknowledgedAt,
            @Nullable ChannelKind how,
            List<DeliveryView> channels) {

        static RecipientView listed(Recipient r, List<DeliveryView> channels) {
            return of(r, null, channels);
        }

        static RecipientView opened(Recipient r, List<DeliveryView> channels) {
            return of(r, r.text, channels);
        }

        private static RecipientView of(Recipient r, String text, List<DeliveryView> channels) {
            return new RecipientView(
                    r.person,
                    r.name,
                    r.relation,
                    r.position,
                    r.subject,
                    text,
                    r.openedAt,
                    r.toldAt,
                    r.acknowledgedAt,
                    r.acknowledgedHow,
                    channels);
        }
    }
}
