package org.guanai.safety.surroundings;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.agency.Agency;

/// A hazard around a school in a list.
public record SurroundingsSummary(
        UUID id,
        OrgPath org,
        LocalDate foundOn,
        SurroundingsKind kind,
        String place,
        Agency agency,
        LocalDate dueOn,
        SurroundingsState state) {}
