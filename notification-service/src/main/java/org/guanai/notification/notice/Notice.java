package org.guanai.notification.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.id.Ids;

/// A notice (通知): about an incident to the guardians of one student, or about an overdue duty.
/// `nextAt` is real time, everything else business time.
@Entity
class Notice {
    @Id UUID id;
    String org;

    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    @Enumerated(EnumType.STRING)
    NoticeState state;

    UUID studentId;
    UUID incidentId;
    Integer severity;
    Instant occurredAt;
    UUID[] untold = {};

    UUID pairingId;
    UUID helperId;
    String dutyKind;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    DutyOverdue.Level level;

    Instant nextAt;
    String reason;
    Instant createdAt;
    Instant acknowledgedAt;
    @Version long version;

    static Notice of(StudentInvolved involved, Instant now) {
        var notice = pending(NoticeKind.INCIDENT, involved.org(), involved.studentId(), now);
        notice.incidentId = involved.incidentId();
        notice.severity = involved.severity();
        notice.occurredAt = involved.occurredAt();
        notice.untold = involved.untoldGuardianIds().toArray(UUID[]::new);
        return notice;
    }

    static Notice of(DutyOverdue duty, Instant now) {
        var notice = pending(NoticeKind.REMINDER, duty.org(), duty.studentId(), now);
        notice.pairingId = duty.pairingId();
        notice.helperId = duty.helperId();
        notice.dutyKind = duty.dutyKind();
        notice.dueOn = duty.dueOn();
        notice.level = duty.remind();
        return notice;
    }

    private static Notice pending(NoticeKind kind, String org, UUID student, Instant now) {
        var notice = new Notice();
        notice.id = Ids.next();
        notice.kind = kind;
        notice.state = NoticeState.PENDING;
        notice.org = org;
        notice.studentId = student;
        notice.createdAt = now;
        return notice;
    }

    boolean isIncident() {
        return kind == NoticeKind.INCIDENT;
    }

    /// What the notice is about, the same whenever and wherever it comes up: also after a restore
    /// it is the same mail.
    String subject() {
        return isIncident()
                ? incidentId + "." + studentId
                : pairingId + "." + dutyKind + "." + dueOn + "." + level;
    }

    /// A suspect (嫌疑监护人) is never told, and sees nothing.
    boolean keptFrom(UUID person) {
        return Arrays.asList(untold).contains(person);
    }

    /// The next guardian of the chain who was not told, or the end of it.
    Step next(List<Recipient> chain) {
        return chain.stream()
                .filter(r -> !r.isTold() && !keptFrom(r.person))
                .min(Comparator.comparingInt(r -> r.position))
                .<Step>map(Step.Tell::new)
                .orElseGet(
                        () -> new Step.GiveUp(told(chain) ? "NOBODY_ACKNOWLEDGED" : "NO_CONTACT"));
    }

    /// @param next real time at which the chain goes on unless somebody acknowledges
    void telling(Instant next) {
        state = NoticeState.TELLING;
        nextAt = next;
    }

    void sent() {
        state = NoticeState.SENT;
        nextAt = null;
    }

    void unreachable(String why) {
        state = NoticeState.UNREACHABLE;
        reason = why;
        nextAt = null;
    }

    /// @return whether this is the first acknowledgement
    boolean acknowledged(Instant at) {
        if (state == NoticeState.ACKNOWLEDGED) {
            return false;
        }
        state = NoticeState.ACKNOWLEDGED;
        acknowledgedAt = at;
        nextAt = null;
        return true;
    }

    private static boolean told(List<Recipient> chain) {
        return chain.stream().anyMatch(Recipient::isTold);
    }
}
