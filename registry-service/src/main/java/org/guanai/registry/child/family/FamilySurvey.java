package org.guanai.registry.child.family;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.people.guardian.Relation;

/// What a school found out about a child's family (家庭情况调查): facts, not a checkbox.
///
/// @param on day of the survey
/// @param parents those who live and are known; one who is not listed cannot care for the child
/// @param carer who cares for the child day by day
/// @param circumstances where the family belongs and lives, and what it lives on
/// @param source the survey itself, where it was kept
public record FamilySurvey(
        LocalDate on,
        List<Parent> parents,
        Relation carer,
        Circumstances circumstances,
        @JsonIgnore Source source) {
    public FamilySurvey {
        parents = List.copyOf(parents);
    }

    public FamilySurvey(
            LocalDate on, List<Parent> parents, Relation carer, Circumstances circumstances) {
        this(on, parents, carer, circumstances, null);
    }

    /// Whether the carer is a parent who is away: then the child went with them.
    public boolean livesWithAbsentParent() {
        return parents.stream().anyMatch(p -> p.away() && p.which().name().equals(carer.name()));
    }

    /// @param since first day away; null when not away
    /// @param where place of work, as told; null when unknown or not away
    /// @param able able to care for the child (有监护能力)
    /// @param reason why the parent is away; null when not asked
    /// @param contact how often the parent speaks with the child; null when not asked
    public record Parent(
            Which which,
            boolean away,
            @Nullable LocalDate since,
            @Nullable String where,
            boolean able,
            @Nullable AbsenceReason reason,
            @Nullable ContactRate contact) {
        /// Away for work for so many months without a break; short visits home do not break it.
        public boolean isAwayFor(int months, LocalDate on) {
            return worksAway() && !since.plusMonths(months).isAfter(on);
        }

        /// Whether the parent could care for the child now.
        public boolean canCareHere() {
            return able && (!away || worksAway());
        }

        private boolean worksAway() {
            return away && (reason == null || reason.isWork());
        }
    }

    public enum Which {
        FATHER,
        MOTHER
    }

    /// @param surveyor audit name of whoever asked
    public record Source(UUID survey, String surveyor) {}
}
