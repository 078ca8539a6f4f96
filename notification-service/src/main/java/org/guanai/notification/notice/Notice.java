package org.guanai.notification.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.chain.NoticeState;
import org.guanai.notification.chain.NoticeSubject;
import org.guanai.notification.chain.Unreached;

/// A notice (通知), as a rule about one student. What it is about in detail is kept by its occasion
/// (事由). `nextAt` is real time, everything else business time.
@Entity
class Notice {
    private static final Set<NoticeState> OPEN =
            EnumSet.of(
                    NoticeState.PENDING,
                    NoticeState.TELLING,
                    NoticeState.SENT,
                    NoticeState.UNREACHABLE);

    @Id UUID id;
    String org;

    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    @Enumerated(EnumType.STRING)
    NoticeState state;

    /// Null when it is about no single one.
    UUID studentId;

    /// Unique among the notices of its kind.
    String subject;

    /// The record of another service that it came of.
    UUID sourceId;

    /// Suspects: they are never told, and see nothing.
    UUID[] keptFrom;

    /// The request that caused it.
    String requestId;

    /// When its chain goes on; null when it does not.
    Instant nextAt;

    @Enumerated(EnumType.STRING)
    Unreached reason;

    Instant createdAt;
    Instant acknowledgedAt;
    @Version long version;

    protected Notice() {}

    private Notice(NoticeSubject about, String request, Instant now) {
        id = Ids.next();
        org = about.org();
        kind = about.kind();
        state = NoticeState.PENDING;
        studentId = about.student();
        subject = about.key();
        sourceId = about.source();
        keptFrom = about.keptFrom().toArray(UUID[]::new);
        requestId = request;
        createdAt = now;
    }

    /// Comes up; nobody was told yet.
    static Notice pending(NoticeSubject about, String request, Instant now) {
        return new Notice(about, request, now);
    }

    NoticeRef ref() {
        return new NoticeRef(id, kind, subject, sourceId, studentId, org, List.of(keptFrom));
    }

    Set<UUID> students() {
        return studentId == null ? Set.of() : Set.of(studentId);
    }

    boolean isKeptFrom(UUID person) {
        return Arrays.asList(keptFrom).contains(person);
    }

    /// Whether it may still be sent to somebody.
    boolean isOpen() {
        return OPEN.contains(state);
    }

    /// Waits for somebody to arrive; a wait that has begun is not lengthened.
    ///
    /// @param until real time
    void waits(Instant until) {
        nextAt = nextAt == null ? until : nextAt;
    }

    /// @param next real time at which the chain goes on unless somebody acknowledges
    void telling(Instant next) {
        state = NoticeState.TELLING;
        reason = null;
        nextAt = next;
    }

    void sent() {
        state = NoticeState.SENT;
        nextAt = null;
    }

    /// Its occasion publishes what follows.
    void unreached(Unreached why) {
        state = NoticeState.UNREACHABLE;
        reason = why;
        nextAt = null;
    }

    /// Its occasion publishes what follows. One that was withdrawn stays so.
    ///
    /// @return whether this is the first acknowledgement
    boolean acknowledged(Instant at) {
        if (acknowledgedAt != null) {
            return false;
        }
        state = isOpen() ? NoticeState.ACKNOWLEDGED : state;
        acknowledgedAt = at;
        nextAt = null;
        return true;
    }

    /// What it says is not so.
    ///
    /// @return whether this is the first time
    boolean withdrawn() {
        if (state == NoticeState.WITHDRAWN) {
            return false;
        }
        state = NoticeState.WITHDRAWN;
        nextAt = null;
        return true;
    }

    /// There is nothing to be done any more.
    void settled() {
        state = isOpen() ? NoticeState.SETTLED : state;
        nextAt = null;
    }

    /// Suspects as they are now.
    void keptFrom(Collection<UUID> suspects) {
        keptFrom = suspects.toArray(UUID[]::new);
    }

    /// It could not go on for a reason of ours.
    ///
    /// @param again real time
    void postponed(Instant again) {
        nextAt = again;
    }
}
