package org.guanai.notification.family.parentschool;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.events.notification.ParentSessionCancelled;
import org.guanai.events.notification.ParentSessionPlanned;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;

/// A session of the parent school (家长学校活动). That it was held has no event: it is counted.
@Entity
class ParentSession {
    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofHours(4);

    @Id UUID id;

    /// Path of the school.
    String org;

    @Enumerated(EnumType.STRING)
    SessionKind kind;

    /// By name.
    String[] topics;

    String title;
    String speaker;
    String place;
    Instant startsAt;

    /// Null without one.
    UUID materialId;

    /// Children whose families are invited.
    UUID[] invited;

    /// The session that it makes up; null for none.
    UUID makesUp;

    /// On the wall as a QR: whoever reads it is there.
    String code;

    @Enumerated(EnumType.STRING)
    SessionState state;

    String summary;
    UUID plannedBy;
    @Version long version;

    protected ParentSession() {}

    private ParentSession(String org, SessionPlan plan, Collection<UUID> invited, UUID by) {
        id = Ids.next();
        this.org = org;
        this.invited = invited.stream().sorted().toArray(UUID[]::new);
        makesUp = plan.makesUp();
        code = Integer.toString(100_000 + new SecureRandom().nextInt(900_000));
        state = SessionState.PLANNED;
        plannedBy = by;
        set(plan);
    }

    /// @param invited children whose families are invited
    /// @throws Refusal.Invalid when nobody is
    static ParentSession plan(String org, SessionPlan plan, Collection<UUID> invited, UUID by) {
        if (invited.isEmpty()) {
            throw Refusal.invalid("notification.nobody-invited", "invited");
        }
        return new ParentSession(org, plan, invited, by);
    }

    /// @return an event for each family
    List<ParentSessionPlanned> planned() {
        return List.of(invited).stream()
                .map(child -> new ParentSessionPlanned(id, child, org, startsAt))
                .toList();
    }

    /// Whom it invites stays.
    ///
    /// @return whether families must be told: another time or place
    /// @throws Refusal.Conflict unless it is still to come
    boolean change(SessionPlan plan) {
        requirePlanned();
        var moved = !startsAt.equals(plan.at()) || !place.equals(plan.place().strip());
        set(plan);
        return moved;
    }

    /// @return an event for each family
    /// @throws Refusal.Conflict unless it is still to come
    List<ParentSessionCancelled> cancel() {
        requirePlanned();
        state = SessionState.CANCELLED;
        return List.of(invited).stream()
                .map(child -> new ParentSessionCancelled(id, child, org, startsAt))
                .toList();
    }

    /// @throws Refusal.Conflict when it was cancelled, or has not begun
    void held(String about, Instant now) {
        if (state == SessionState.CANCELLED || startsAt.isAfter(now)) {
            throw Refusal.conflict("notification.session-not-held");
        }
        state = SessionState.HELD;
        summary = about;
    }

    /// @throws Refusal.Unprocessable when the code is another
    /// @throws Refusal.Conflict before and after the session, and when it was cancelled
    void admit(String shown, Instant now) {
        if (!code.equals(shown)) {
            throw Refusal.unprocessable("notification.code-wrong", "code");
        }
        if (state == SessionState.CANCELLED
                || now.isBefore(startsAt.minus(EARLY))
                || now.isAfter(startsAt.plus(LATE))) {
            throw Refusal.conflict("notification.session-not-held");
        }
    }

    boolean invites(UUID child) {
        return List.of(invited).contains(child);
    }

    private void set(SessionPlan plan) {
        kind = plan.kind();
        topics = plan.topics().stream().sorted().map(Enum::name).toArray(String[]::new);
        title = plan.title().strip();
        speaker = plan.speaker().strip();
        place = plan.place().strip();
        startsAt = plan.at();
        materialId = plan.material();
    }

    private void requirePlanned() {
        if (state != SessionState.PLANNED) {
            throw Refusal.conflict("notification.session-over");
        }
    }
}
