package org.guanai.mentoring.care.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// Something that is agreed for a child.
///
/// @param contactId the contact at which it was agreed
/// @param what in words that the guardian may read: they see it
/// @param dueOn by when, today or later
public record ActionEntry(
        @NotNull UUID pairingId,
        UUID contactId,
        @NotBlank @Size(max = 400) String what,
        @NotNull ActionOwner owner,
        @NotNull LocalDate dueOn) {

    /// @throws Refusal.Unprocessable when it would be due before it was agreed
    void check(LocalDate today) {
        if (dueOn.isBefore(today)) {
            throw Refusal.unprocessable("mentoring.due-in-past", "dueOn");
        }
    }
}
