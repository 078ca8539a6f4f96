package org.guanai.registry.child.group;

import java.time.LocalDate;
import java.util.Optional;
import org.guanai.registry.child.family.Circumstances;
import org.guanai.registry.child.family.FamilySurvey;

/// What the special groups of a child are decided by.
///
/// @param leftBehindClaim of the school's roster: 0 no, 1 one parent away, 2 both; null when it
///   claims nothing
/// @param claimedOn day from which the claim stands; null without one
/// @param migrantClaim 进城务工人员随迁子女, of the school's roster; null when it claims nothing
/// @param survey the newest
public record ChildFacts(
        LocalDate birthDate,
        Integer leftBehindClaim,
        LocalDate claimedOn,
        Boolean migrantClaim,
        Optional<FamilySurvey> survey) {

    /// A claim of a later day than the survey: the facts stand, and the family is to be asked
    /// again.
    boolean isClaimedSince(FamilySurvey survey) {
        return claimedOn != null && claimedOn.isAfter(survey.on());
    }

    /// Where the family belongs and lives; empty while nobody has asked.
    Optional<Circumstances> places() {
        return survey.map(FamilySurvey::circumstances).filter(Circumstances::areOfPlaces);
    }
}
