package org.guanai.mentoring.match.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A child passes to another helper.
///
/// @param pairingId the one that ends
/// @param helperId who takes over
/// @param until last day of the former helper, not in the future; yesterday when absent, or today
///   when it began today
/// @param note what the next has to know; only the two helpers, the principal and the county read
///   it
/// @param notesReadable whether the next may read the former's contacts and notes
public record HandOverOrder(
        @NotNull UUID pairingId,
        @NotNull UUID helperId,
        LocalDate until,
        @Size(max = 2_000) String note,
        @NotNull Boolean notesReadable) {}
