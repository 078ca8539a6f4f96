package org.guanai.registry.roll.dropout.act;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// A suspected child has dropped out (确认辍学).
///
/// @param on day since when; today when absent
public record Confirmation(@NotNull DropoutCause cause, LocalDate on) {}
