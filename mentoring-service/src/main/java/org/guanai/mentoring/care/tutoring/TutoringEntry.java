package org.guanai.mentoring.care.tutoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// A tutoring of a child by its helper.
public record TutoringEntry(@NotNull UUID pairingId, @NotNull @Valid TutoringFacts tutoring) {}
