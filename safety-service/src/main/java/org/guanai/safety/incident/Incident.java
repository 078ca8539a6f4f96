package org.guanai.safety.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// An incident (突发事件, 安全事故; 3.1.5e). Its words are sealed.
@Entity
class Incident {
    static final String TABLE = "incident";

    @Id UUID id;
    String org;

    @Enumerated(EnumType.STRING)
    IncidentKind kind;

    /// 1 minor (一般) to 4 gravest (特别重大).
    int severity;

    byte[] what;
    byte[] place;
    Instant occurredAt;

    @Enumerated(EnumType.STRING)
    IncidentState state = IncidentState.REPORTED;

    UUID reportedBy;
    Instant reportedAt;
    Instant handledAt;
    Instant closedAt;

    /// Guardians who are never told, and see nothing of it.
    UUID[] suspects = {};

    /// Minutes within which a guardian is to be told (3.1.5f).
    int toldWithin;

    /// The rules it was reported under.
    String rules;

    @Version long version;

    boolean keptFrom(UUID person) {
        return Arrays.asList(suspects).contains(person);
    }

    /// @throws Refusal.Conflict unless it is the next state
    void moveTo(IncidentState next, Instant at) {
        if (next.ordinal() != state.ordinal() + 1) {
            throw Refusal.conflict("safety.state-out-of-order", "state");
        }
        state = next;
        switch (next) {
            case REPORTED -> throw new IllegalStateException("nothing comes before it");
            case HANDLED -> handledAt = at;
            case CLOSED -> closedAt = at;
        }
    }

    /// @throws Refusal.Conflict once it is closed
    void requireOpen() {
        if (state == IncidentState.CLOSED) {
            throw Refusal.conflict("safety.incident-closed");
        }
    }
}
