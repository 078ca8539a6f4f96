package org.guanai.registry.child.student;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.group.ChildFacts;

/// What the school's roster claims of a child (2.3), and since when.
///
/// @param claimLeftBehind 0 no, 1 one parent away, 2 both; null when nothing is claimed
/// @param claimLeftBehindOn day on which that was first claimed
/// @param claimMigrant null when nothing is claimed
@Embeddable
public record Claims(
        Integer claimLeftBehind,
        LocalDate claimLeftBehindOn,
        Boolean claimMigrant,
        LocalDate claimMigrantOn) {
    public static final Claims NONE = new Claims(null, null, null, null);

    /// Claims of the newest roster; what it leaves out stays. A claim that is only repeated keeps
    /// its day, so that a survey which superseded it still does.
    public Claims repeated(Integer leftBehind, Boolean migrant, LocalDate today) {
        var left = leftBehind == null ? claimLeftBehind : leftBehind;
        var moved = migrant == null ? claimMigrant : migrant;
        return new Claims(
                left,
                Objects.equals(left, claimLeftBehind) ? claimLeftBehindOn : today,
                moved,
                Objects.equals(moved, claimMigrant) ? claimMigrantOn : today);
    }

    /// Since when these were wrong, if others are right.
    ///
    /// @return today when nothing is different
    LocalDate wrongSince(Claims right, LocalDate today) {
        var leftBehind = Objects.equals(claimLeftBehind, right.claimLeftBehind);
        var migrant = Objects.equals(claimMigrant, right.claimMigrant);
        return Stream.of(leftBehind ? null : claimLeftBehindOn, migrant ? null : claimMigrantOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    /// What the special groups of the child are decided by.
    public ChildFacts facts(LocalDate birthDate, Optional<FamilySurvey> survey) {
        return new ChildFacts(birthDate, claimLeftBehind, claimLeftBehindOn, claimMigrant, survey);
    }
}
