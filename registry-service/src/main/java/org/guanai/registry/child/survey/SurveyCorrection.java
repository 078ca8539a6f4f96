package org.guanai.registry.child.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.child.family.Circumstances;
import org.guanai.registry.child.survey.SurveyEntry.ParentFacts;
import org.guanai.registry.people.guardian.Relation;

/// A family survey put right: all of it, as it should have been entered.
///
/// @param on day of the survey
/// @param parents those who live and are known; one who is not listed cannot care for the child
/// @param carer who cares for the child day by day
/// @param circumstances where the family belongs and lives, and what it lives on; absent when that
///   was not asked
/// @param everyChild whether the same holds for the other children of the visit; absent for no
/// @param reason why it is changed
public record SurveyCorrection(
        @NotNull LocalDate on,
        @NotNull @Size(max = 2) List<@NotNull @Valid ParentFacts> parents,
        @NotNull Relation carer,
        @Nullable @Valid Circumstances circumstances,
        @Nullable Boolean everyChild,
        @NotBlank @Size(min = 4, max = 200) String reason) {

    SurveyEntry entry() {
        return new SurveyEntry(on, parents, carer, circumstances);
    }
}
