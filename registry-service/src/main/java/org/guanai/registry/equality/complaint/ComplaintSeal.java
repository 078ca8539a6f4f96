package org.guanai.registry.equality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;

/// Seals what is said in complaints and answers.
@ApplicationScoped
class ComplaintSeal {
    private static final String TABLE = "treatment_complaint";

    private final Sealer sealer;

    ComplaintSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(UUID complaint, String column, String text) {
        return sealer.seal(text.strip(), TABLE, complaint, column);
    }

    /// Null for what was not said yet.
    String open(UUID complaint, String column, byte[] sealed) {
        return sealed == null ? null : sealer.open(sealed, TABLE, complaint, column);
    }
}
