package org.guanai.registry.equality.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;

/// Seals who applies for a place, and what a family says in an appeal.
@ApplicationScoped
class PlaceSeal {
    private static final String TABLE = "place_application";

    private final Sealer sealer;
    private final Clock clock;

    PlaceSeal(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    byte[] seal(UUID application, String column, String text) {
        return text == null ? null : sealer.seal(text.strip(), TABLE, application, column);
    }

    String open(UUID application, String column, byte[] sealed) {
        return sealed == null ? null : sealer.open(sealed, TABLE, application, column);
    }

    Instant now() {
        return clock.instant();
    }
}
