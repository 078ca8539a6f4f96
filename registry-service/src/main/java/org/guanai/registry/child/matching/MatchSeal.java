package org.guanai.registry.child.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;

/// Seals who is on a list and not on the roll.
@ApplicationScoped
class MatchSeal {
    private static final String TABLE = "list_match";
    private static final String COLUMN = "person";

    private final Sealer sealer;

    MatchSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(UUID match, String person) {
        return sealer.seal(person, TABLE, match, COLUMN);
    }

    /// Null for a child on the roll.
    String open(UUID match, byte[] sealed) {
        return sealed == null ? null : sealer.open(sealed, TABLE, match, COLUMN);
    }
}
