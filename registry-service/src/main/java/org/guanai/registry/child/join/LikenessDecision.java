package org.guanai.registry.child.join;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.registry.child.likeness.LikenessOutcome;

/// @param outcome SAME joins the two records, DIFFERENT is remembered
/// @param stays the record that stays, when they are joined; the older one when absent
/// @param reason how that is known
public record LikenessDecision(
        @NotNull LikenessOutcome outcome,
        UUID stays,
        @NotBlank @Size(min = 4, max = 200) String reason) {}
