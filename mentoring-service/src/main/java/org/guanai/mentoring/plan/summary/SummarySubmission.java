package org.guanai.mentoring.plan.summary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// A summary or an essay about a child and term.
public record SummarySubmission(@NotNull UUID pairingId, @NotNull @Valid SummaryText summary) {}
