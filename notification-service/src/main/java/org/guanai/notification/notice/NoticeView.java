package org.guanai.notification.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.notification.delivery.DeliveryView;

/// A notice (通知) with whoever of its chain the caller may see.
///
/// @param org path of the student's school
/// @param level who is reminded: HELPER, PRINCIPAL or COUNTY; absent for an incident
/// @param reason why nobody was reached
public record NoticeView(
        UUID id,
        NoticeKind kind,
        NoticeState state,
        String org,
        @Nullable UUID studentId,
        @Nullable UUID incidentId,
        @Nullable Integer severity,
        @Nullable Instant occurredAt,
        @Nullable String dutyKind,
        @Nullable LocalDate dueOn,
        @Nullable String level,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant acknowledgedAt,
        List<RecipientView> recipients) {

    static NoticeView of(
            Notice n, List<Recipient> recipients, Map<UUID, List<DeliveryView>> deliveries) {
        return new NoticeView(
                n.id,
                n.kind,
                n.state,
                n.org,
                n.studentId,
                n.incidentId,
                n.severity,
                n.occurredAt,
                n.dutyKind,
                n.dueOn,
                n.level == null ? null : n.level.name(),
                n.reason,
                n.createdAt,
                n.acknowledgedAt,
                recipients.stream()
                        .map(r -> RecipientView.of(r, deliveries.getOrDefault(r.id, List.of())))
                        .toList());
    }

    /// Somebody of the chain (收件人).
    ///
    /// @param person the guardian's, helper's or staff member's id
    /// @param position place in the contact chain, 1 first
    /// @param toldAt when the first channel took it; absent while they wait
    public record RecipientView(
            UUID person,
            @Nullable String name,
            @Nullable String relation,
            int position,
            String subject,
            String text,
            @Nullable Instant toldAt,
            @Nullable Instant acknowledgedAt,
            @Nullable How how,
            List<DeliveryView> channels) {

        static RecipientView of(Recipient r, List<DeliveryView> channels) {
            return new RecipientView(
                    r.person,
                    r.name,
                    r.relation,
                    r.position,
                    r.subject,
                    r.text,
                    r.toldAt,
                    r.acknowledgedAt,
                    r.how,
                    channels);
        }
    }
}
