package org.guanai.safety.telling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;

/// A student who is involved in an incident (涉事学生), with what became of telling a guardian
/// (3.1.5f).
@Entity
class Involvement {
    @Id UUID id;
    UUID incidentId;
    OrgPath org;
    UUID studentId;

    @Enumerated(EnumType.STRING)
    Part role;

    /// The guardians at that time, without the suspects: only they may see it.
    UUID[] guardianIds;

    Instant reportedAt;

    /// Until when a guardian is to be told; null when every guardian is a suspect.
    Instant tellUntil;

    UUID noticeId;
    Instant toldAt;
    Instant acknowledgedAt;
    UUID acknowledgedBy;
    String acknowledgedHow;
    Instant unreachableAt;
    String unreachableWhy;

    protected Involvement() {}

    private Involvement(Occasion occasion, UUID studentId, Concerned concerned) {
        var student = concerned.students().get(studentId);
        id = Ids.next();
        incidentId = occasion.incidentId();
        org = student.org();
        this.studentId = studentId;
        role = concerned.parts().get(studentId);
        guardianIds =
                student.guardians().stream()
                        .filter(g -> !concerned.suspects().contains(g))
                        .toArray(UUID[]::new);
        reportedAt = occasion.reportedAt();
        var allAreSuspects = guardianIds.length == 0 && !student.guardians().isEmpty();
        var within = Duration.ofMinutes(concerned.rule().content().minutes());
        tellUntil = allAreSuspects ? null : reportedAt.plus(within);
    }

    /// A part arises with the report of its incident. Its event is the [#announcement].
    static Involvement arising(Occasion occasion, UUID student, Concerned concerned) {
        return new Involvement(occasion, student, concerned);
    }

    StudentInvolved announcement(Occasion occasion, Set<UUID> suspects) {
        return new StudentInvolved(
                incidentId,
                studentId,
                org.text(),
                occasion.kind(),
                occasion.severity(),
                role.name(),
                occasion.occurredAt(),
                suspects,
                Set.of());
    }

    /// Notes the first acknowledgement (确认). No event: notification has published it.
    void acknowledged(NoticeAcknowledged event) {
        if (acknowledgedAt == null) {
            noticeId = event.noticeId();
            acknowledgedAt = event.at();
            acknowledgedBy = event.guardianId();
            acknowledgedHow = event.channel();
        }
    }

    /// Notes that the contact chain ended without an acknowledgement. No event: notification has
    /// published it.
    void unreachable(GuardianUnreachable event) {
        if (unreachableAt == null) {
            noticeId = event.noticeId();
            unreachableAt = event.at();
            unreachableWhy = event.reason();
        }
    }

    /// Whether a guardian was told within the target time; null when nobody may be told.
    Boolean toldInTime() {
        return tellUntil == null ? null : toldAt != null && !toldAt.isAfter(tellUntil);
    }
}
