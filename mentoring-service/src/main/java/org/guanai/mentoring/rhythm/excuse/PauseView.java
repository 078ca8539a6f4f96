package org.guanai.mentoring.rhythm.excuse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Days on which duties rest.
///
/// @param duty code of the one that rests; absent when all do
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PauseView(
        UUID id,
        UUID pairingId,
        @Nullable String duty,
        LocalDate from,
        LocalDate until,
        String reason) {
    static PauseView of(Pause pause) {
        return new PauseView(
                pause.id, pause.pairingId, pause.duty, pause.startsOn, pause.endsOn, pause.reason);
    }
}
