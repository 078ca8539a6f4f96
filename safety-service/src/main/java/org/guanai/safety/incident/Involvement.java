package org.guanai.safety.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.safety.student.KnownStudent;

/// A student who is involved in an incident (涉事学生), with what became of telling a guardian
/// (3.1.5f).
@Entity
class Involvement {
    @Id UUID id;
    UUID incidentId;
    String org;
    UUID studentId;

    @Enumerated(EnumType.STRING)
    Part role;

    /// The guardians at that time, without the suspects: who of them asks may see it.
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

    static Involvement of(Incident incident, KnownStudent student, Part role, Set<UUID> suspects) {
        var involvement = new Involvement();
        involvement.id = Ids.next();
        involvement.incidentId = incident.id;
        involvement.org = student.org().text();
        involvement.studentId = student.id();
        involvement.role = role;
        involvement.guardianIds =
                student.guardians().stream()
                        .filter(g -> !suspects.contains(g))
                        .toArray(UUID[]::new);
        involvement.reportedAt = incident.reportedAt;
        var everyOneSuspect = involvement.guardianIds.length == 0 && !student.guardians().isEmpty();
        involvement.tellUntil =
                everyOneSuspect
                        ? null
                        : incident.reportedAt.plus(Duration.ofMinutes(incident.toldWithin));
        return involvement;
    }

    /// Whether a guardian was told within the target time; null when nobody may be told.
    Boolean toldInTime() {
        return tellUntil == null ? null : toldAt != null && !toldAt.isAfter(tellUntil);
    }
}
