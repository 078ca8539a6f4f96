package org.guanai.mentoring.care.occasion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// Which forgotten contacts may still be entered.
///
/// @param from first day of the contacts
/// @param until last day of the contacts
public record LateEntryPermission(
        @NotNull UUID pairingId,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 400) String reason) {}
