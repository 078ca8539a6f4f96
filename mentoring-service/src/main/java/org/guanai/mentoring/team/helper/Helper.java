package org.guanai.mentoring.team.helper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.HelperSnapshot;

/// A helper who is not staff (3.1.4a): surrogate parent (代理家长) or external counsellor (校外辅导员).
@Entity
class Helper {
    @Id UUID id;
    String org;
    String name;

    @Enumerated(EnumType.STRING)
    HelperSnapshot.Type type;

    @Enumerated(EnumType.STRING)
    Category category;

    String unit;
    byte[] phone;
    byte[] email;

    @Enumerated(EnumType.STRING)
    State state;

    LocalDate vettedUntil;
    Instant recordedAt;
    @Version long version;

    enum State {
        /// Not vetted yet.
        CANDIDATE,
        ACTIVE,
        /// A vetting failed or ran out.
        SUSPENDED
    }

    /// Takes the outcome of a vetting; the newest one counts.
    ///
    /// @return whether the helper has just been suspended
    boolean take(Vetting vetting) {
        var wasActive = state == State.ACTIVE;
        state = vetting.passed ? State.ACTIVE : State.SUSPENDED;
        vettedUntil = vetting.passed ? vetting.validUntil : null;
        return wasActive && !vetting.passed;
    }

    void expire() {
        state = State.SUSPENDED;
        vettedUntil = null;
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }
}
