package org.guanai.safety.boarding.rollcall;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A roll-call in a list.
///
/// @param present in bed
/// @param missing and not found yet
public record RollCallSummary(
        UUID id,
        OrgPath org,
        LocalDate night,
        String building,
        int due,
        int present,
        int missing) {}
