package org.guanai.safety.responsibility.home;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/// Letters for all families of a class.
///
/// @param classId the class
/// @param aboveId the class teacher's letter, by which school and year are known
/// @param dueOn until when they are signed
public record HomeLetterIssue(
        @NotNull UUID classId, @NotNull UUID aboveId, @NotNull LocalDate dueOn) {}
