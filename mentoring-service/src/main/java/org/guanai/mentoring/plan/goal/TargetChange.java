package org.guanai.mentoring.plan.goal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/// A target as it stands now, and what was reached.
///
/// @param actual absent until it is known, and of a target that an indicator counts
/// @param reason why it is changed
public record TargetChange(
        @NotNull @DecimalMin("0") @DecimalMax("1000000") BigDecimal goal,
        @DecimalMin("0") @DecimalMax("1000000") BigDecimal actual,
        @Size(max = 400) String remark,
        @NotBlank @Size(max = 400) String reason) {}
