package org.guanai.safety.incident;

import jakarta.validation.constraints.NotNull;

/// The next state of an incident.
public record IncidentMove(@NotNull IncidentState state) {}
