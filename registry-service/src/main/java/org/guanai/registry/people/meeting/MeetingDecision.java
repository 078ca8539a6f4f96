package org.guanai.registry.people.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// What was decided.
///
/// @param ownerId who does it
/// @param dueOn by when
/// @param doneOn absent until it is done, as is `outcome`
public record MeetingDecision(
        @NotBlank @Size(max = 300) String what,
        @NotNull UUID ownerId,
        @NotNull LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable @Size(max = 300) String outcome) {

    /// As it is written into the minutes.
    MeetingDecision tidied() {
        return new MeetingDecision(what.strip(), ownerId, dueOn, doneOn, outcome);
    }

    boolean open() {
        return doneOn == null;
    }
}
