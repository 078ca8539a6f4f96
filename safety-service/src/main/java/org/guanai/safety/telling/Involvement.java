package org.guanai.safety.telling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.events.safety.IncidentInvolvementChanged;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.situation.Occasion;
import org.guanai.safety.situation.Part;
import org.guanai.safety.suspect.Untold;

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

    /// The guardians of now, without the suspects: only they may see it.
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

    /// The student was taken out, or the whole incident taken back; null while it counts.
    Instant removedAt;

    protected Involvement() {}

    private Involvement(Occasion occasion, UUID studentId, Concerned concerned, Instant at) {
        var student = concerned.students().get(studentId);
        id = Ids.next();
        incidentId = occasion.incidentId();
        org = student.org();
        this.studentId = studentId;
        role = concerned.parts().get(studentId);
        reportedAt = at;
        keepFrom(concerned.suspects().guardians(), student.guardians(), until(concerned, at));
    }

    /// A part arises with the report of its incident, or when it turns out later. Its event is the
    /// [#announcement].
    ///
    /// @param at when it became known
    static Involvement arising(Occasion occasion, UUID student, Concerned concerned, Instant at) {
        return new Involvement(occasion, student, concerned, at);
    }

    StudentInvolved announcement(Occasion occasion, Untold untold) {
        return new StudentInvolved(
                incidentId,
                studentId,
                org.text(),
                occasion.kind(),
                occasion.severity(),
                role.name(),
                occasion.occurredAt(),
                untold.guardians(),
                untold.humans(),
                occasion.reporter());
    }

    /// As it stands after a change.
    IncidentInvolvementChanged change(Occasion occasion, Untold untold, Instant at) {
        return new IncidentInvolvementChanged(
                incidentId,
                studentId,
                org.text(),
                occasion.kind(),
                occasion.severity(),
                role.name(),
                occasion.occurredAt(),
                removedAt == null,
                untold.ids(),
                untold.humans(),
                at);
    }

    /// Takes the suspects out of those who may see it. Announced by [#change].
    ///
    /// @param guardians of now
    /// @param until when somebody is to be told who may be told only now
    void keepFrom(Set<UUID> suspects, Set<UUID> guardians, Instant until) {
        guardianIds = guardians.stream().filter(g -> !suspects.contains(g)).toArray(UUID[]::new);
        var allAreSuspects = guardianIds.length == 0 && !guardians.isEmpty();
        if (allAreSuspects) {
            tellUntil = null;
        } else if (tellUntil == null) {
            tellUntil = until;
        }
    }

    /// The student was named by mistake: nobody of their family sees it any more. Announced by
    /// [#change].
    void remove(Instant at) {
        removedAt = at;
        guardianIds = new UUID[0];
    }

    /// The whole incident was taken back; it counts no longer. The incident's withdrawal is
    /// announced for each student.
    void withdraw(Instant at) {
        removedAt = at;
    }

    /// Who was told as it stands: a message that did not arrive told nobody. No event: notification
    /// has published it.
    ///
    /// @param left what counts, oldest first
    void toldBy(List<Telling> left) {
        toldAt = left.isEmpty() ? null : left.getFirst().at;
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

    private static Instant until(Concerned concerned, Instant at) {
        return at.plus(Duration.ofMinutes(concerned.rule().content().minutes()));
    }
}
