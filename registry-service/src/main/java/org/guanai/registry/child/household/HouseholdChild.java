package org.guanai.registry.child.household;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// Another child of the household.
///
/// @param className absent when it is in none
/// @param guardian whom both share, the first in the child's chain
/// @param surveyedOn day of its newest family survey; absent when it was never surveyed
public record HouseholdChild(
        UUID studentId,
        String name,
        OrgPath org,
        @Nullable String className,
        Kinship kinship,
        String guardian,
        @Nullable LocalDate surveyedOn) {}
