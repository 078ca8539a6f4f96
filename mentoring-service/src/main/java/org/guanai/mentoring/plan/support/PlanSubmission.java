package org.guanai.mentoring.plan.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// A support plan for a child.
public record PlanSubmission(@NotNull UUID pairingId, @NotNull @Valid PlanText plan) {}
