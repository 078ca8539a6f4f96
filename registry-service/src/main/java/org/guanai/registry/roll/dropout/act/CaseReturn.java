package org.guanai.registry.roll.dropout.act;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// The child is missing no more (复学).
///
/// @param on first day; today when absent
public record CaseReturn(@NotNull DropoutEnd how, LocalDate on) {}
