package org.guanai.registry.roll.leave;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A school applies for a child's leave (休学申请).
///
/// @param proof which paper shows the reason
/// @param until last day, included
public record LeaveRequest(
        @NotNull UUID studentId,
        @NotNull LeaveReason reason,
        @NotBlank @Size(max = 120) String proof,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
