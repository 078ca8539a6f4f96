package org.guanai.safety.incident;

import java.util.Optional;

/// An incident is reported, then handled, then closed; there is no way back. From each of these it
/// can be taken back, once: it was reported by mistake (误报), or is the same as another (重复).
public enum IncidentState {
    REPORTED,
    HANDLED,
    CLOSED,
    MISTAKEN,
    DUPLICATE;

    /// What follows it when it is dealt with. Neither step has an event: no other service acts on
    /// it.
    Optional<IncidentState> next() {
        return switch (this) {
            case REPORTED -> Optional.of(HANDLED);
            case HANDLED -> Optional.of(CLOSED);
            case CLOSED, MISTAKEN, DUPLICATE -> Optional.empty();
        };
    }

    /// It is dealt with, and no more is to be done.
    boolean isOver() {
        return next().isEmpty();
    }

    /// It counts no longer.
    public boolean isWithdrawn() {
        return this == MISTAKEN || this == DUPLICATE;
    }
}
