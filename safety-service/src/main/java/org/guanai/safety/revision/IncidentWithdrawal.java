package org.guanai.safety.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.incident.IncidentState;

/// Why an incident is taken back.
///
/// @param duplicateOf for a duplicate: the incident that stands
/// @param reason sealed in the database
public record IncidentWithdrawal(
        @NotNull Because because, UUID duplicateOf, @NotBlank @Size(max = 500) String reason) {

    /// A duplicate names the incident that stands, a mistake names none.
    ///
    /// @throws Refusal.Invalid otherwise
    void requireWhole() {
        if ((because == Because.DUPLICATE) != (duplicateOf != null)) {
            throw Refusal.invalid("safety.duplicate-of-what", "duplicateOf");
        }
    }

    /// Reported by mistake (误报), or the same as another (重复).
    public enum Because {
        MISTAKEN,
        DUPLICATE;

        IncidentState state() {
            return switch (this) {
                case MISTAKEN -> IncidentState.MISTAKEN;
                case DUPLICATE -> IncidentState.DUPLICATE;
            };
        }
    }
}
