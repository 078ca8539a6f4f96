package org.guanai.safety.boarding.rollcall;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guanai.safety.boarding.rollcall.RollCallEntry.Absent;

/// A roll-call put right: somebody came later, or had a slip after all. Who was missing stays, and
/// is found by a return.
///
/// @param reason stands in the audit
public record RollCallCorrection(
        @NotNull @Min(1) @Max(5000) Integer due,
        @NotNull @Size(max = 500) List<@NotNull @Valid Absent> absent,
        @Size(max = 1000) String note,
        @NotBlank @Size(max = 500) String reason) {}
