package org.guanai.mentoring.care.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What was agreed, as it should have been, or as it is agreed now.
///
/// @param reason why it is changed
public record ActionChange(
        @NotBlank @Size(max = 400) String what,
        @NotNull ActionOwner owner,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 400) String reason) {}
