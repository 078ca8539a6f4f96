package org.guanai.registry.child.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.guanai.registry.child.survey.SurveyEntry;

/// One visit to a family with several children (家庭情况调查).
///
/// @param survey what it found out, for all of them
/// @param siblings the other children of the household for whom it holds, too
public record HouseholdVisit(
        @NotNull @Valid SurveyEntry survey,
        @NotEmpty @Size(max = 10) List<@NotNull UUID> siblings) {}
