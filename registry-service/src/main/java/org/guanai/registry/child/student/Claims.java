package org.guanai.registry.child.student;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.guanai.registry.child.group.ChildFacts;
import org.guanai.registry.child.group.FamilySurvey;

/// What the school's roster claims of a child (2.3), and since when.
///
/// @param leftBehind 0 no, 1 one parent away, 2 both; null when nothing is claimed
/// @param leftBehindOn day on which that was first claimed
/// @param migrant null when nothing is claimed
record Claims(Integer leftBehind, LocalDate leftBehindOn, Boolean migrant, LocalDate migrantOn) {
    static final Claims NONE = new Claims(null, null, null, null);

    /// A claim that is only repeated keeps its day, so that a survey which superseded it still
    /// does.
    Claims repeated(Integer nowLeftBehind, Boolean nowMigrant, LocalDate today) {
        return new Claims(
                nowLeftBehind,
                dayOf(leftBehind, leftBehindOn, nowLeftBehind, today),
                nowMigrant,
                dayOf(migrant, migrantOn, nowMigrant, today));
    }

    ChildFacts facts(LocalDate birthDate, Optional<FamilySurvey> survey) {
        return new ChildFacts(birthDate, leftBehind, leftBehindOn, migrant, survey);
    }

    private static LocalDate dayOf(Object before, LocalDate on, Object now, LocalDate today) {
        if (now == null) {
            return null;
        }
        return Objects.equals(before, now) ? on : today;
    }
}
