package org.guanai.safety.handling;

import jakarta.validation.constraints.NotNull;
import org.guanai.safety.incident.IncidentState;

/// The next state of an incident.
///
/// @param state HANDLED or CLOSED
public record IncidentMove(@NotNull IncidentState state) {}
