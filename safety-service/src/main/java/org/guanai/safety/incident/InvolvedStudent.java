package org.guanai.safety.incident;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// A student and their part in the incident.
public record InvolvedStudent(@NotNull UUID studentId, @NotNull Part role) {}
