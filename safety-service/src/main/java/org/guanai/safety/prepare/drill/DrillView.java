package org.guanai.safety.prepare.drill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.prepare.scenario.EmergencyScenario;

/// A drill (应急演练).
///
/// @param missing due and not counted
/// @param inTime all were out within the time of the rule `drills`; absent without an evacuation
public record DrillView(
        UUID id,
        OrgPath org,
        EmergencyScenario scenario,
        LocalDate heldOn,
        boolean evacuation,
        boolean announced,
        String commander,
        @Nullable Integer outInSeconds,
        int due,
        int counted,
        int missing,
        int hurt,
        @Nullable String problems,
        @Nullable String improvement,
        @Nullable Boolean inTime,
        @Nullable Instant withdrawnAt,
        long version) {}
