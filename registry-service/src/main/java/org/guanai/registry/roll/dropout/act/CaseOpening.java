package org.guanai.registry.roll.dropout.act;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/// A child of a school is missing.
///
/// @param droppedOut whether it is known to have dropped out; otherwise it is suspected
/// @param cause needed for a child that has dropped out
/// @param since first day on which it was missing
public record CaseOpening(
        @NotNull UUID studentId,
        boolean droppedOut,
        DropoutCause cause,
        @NotNull LocalDate since) {}
