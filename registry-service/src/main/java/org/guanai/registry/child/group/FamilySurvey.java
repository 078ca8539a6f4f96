package org.guanai.registry.child.group;

import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.people.guardian.Relation;

/// What a school found out about a child's family (家庭情况调查): facts, not a checkbox.
///
/// @param on day of the survey
/// @param parents those who live and are known; one who is not listed cannot care for the child
/// @param carer who cares for the child day by day
public record FamilySurvey(LocalDate on, List<Parent> parents, Relation carer) {
    public FamilySurvey {
        parents = List.copyOf(parents);
    }

    /// @param since first day away; null when not away
    /// @param where place of work, as told; null when unknown or not away
    /// @param able able to care for the child (有监护能力)
    public record Parent(
            Which which,
            boolean away,
            @Nullable LocalDate since,
            @Nullable String where,
            boolean able) {
        /// Away for so many months without a break; short visits home do not break it.
        boolean isAwayFor(int months, LocalDate on) {
            return away && !since.plusMonths(months).isAfter(on);
        }
    }

    public enum Which {
        FATHER,
        MOTHER
    }
}
