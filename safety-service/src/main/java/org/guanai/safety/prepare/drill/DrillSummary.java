package org.guanai.safety.prepare.drill;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.prepare.scenario.EmergencyScenario;

/// A drill in a list.
public record DrillSummary(
        UUID id,
        OrgPath org,
        EmergencyScenario scenario,
        LocalDate heldOn,
        boolean evacuation,
        @Nullable Integer outInSeconds) {}
