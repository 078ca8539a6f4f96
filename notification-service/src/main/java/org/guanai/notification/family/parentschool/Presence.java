package org.guanai.notification.family.parentschool;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// Who came to a session, all of them: a second list replaces the first.
///
/// @param summary of the session, at most 1,000 characters
public record Presence(
        @NotNull @Size(max = 500) List<@NotNull @Valid Present> present,
        @NotNull @Size(max = 1000) String summary) {

    /// Somebody came for a child.
    public record Present(@NotNull UUID student, @NotNull Attendee who) {}
}
