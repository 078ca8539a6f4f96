package org.guanai.registry.child.group;

import java.time.LocalDate;
import java.util.Optional;

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

    /// A survey supersedes the claims that it found: those of its day and before.
    boolean isClaimSuperseded() {
        return claimedOn != null && survey.isPresent() && !claimedOn.isAfter(survey.get().on());
    }
}
