package org.guanai.registry.exchange.national;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.place.organisation.StageYear;

/// Where a child stands on the roll.
///
/// @param className null when it is in none
/// @param leftBehind what its school claims; null when it claims nothing, likewise of migrants
record NationalChild(
        UUID id,
        OrgPath org,
        StageYear at,
        String className,
        boolean boarder,
        Integer leftBehind,
        Boolean migrant) {}
