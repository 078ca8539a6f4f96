package org.guanai.registry.child.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.group.FamilySurvey;
import org.guanai.registry.child.group.FamilySurvey.Parent;
import org.guanai.registry.child.group.FamilySurvey.Which;
import org.guanai.registry.people.guardian.Relation;

/// A family survey as it is entered.
///
/// @param on day of the survey; today when absent
/// @param parents those who live and are known; one who is not listed cannot care for the child
/// @param carer who cares for the child day by day
public record SurveyEntry(
        LocalDate on,
        @NotNull @Size(max = 2) List<@NotNull @Valid ParentFacts> parents,
        @NotNull Relation carer) {

    /// @throws Refusal.Invalid when it contradicts itself or the calendar
    FamilySurvey taken(LocalDate today) {
        var day = on == null ? today : on;
        refuseWhen(day.isAfter(today), "registry.survey-in-future", "on");
        var different = parents.stream().map(ParentFacts::parent).distinct().count();
        refuseWhen(different < parents.size(), "registry.parent-twice", "parents");
        return new FamilySurvey(day, parents.stream().map(p -> p.on(day)).toList(), carer);
    }

    private static void refuseWhen(boolean wrong, String code, String field) {
        if (wrong) {
            throw Refusal.invalid(code, field);
        }
    }

    /// @param since first day away; demanded when away, refused when not
    /// @param where place of work
    /// @param able able to care for the child (有监护能力)
    public record ParentFacts(
            @NotNull Which parent,
            @NotNull Boolean away,
            LocalDate since,
            @Size(max = 120) String where,
            @NotNull Boolean able) {

        private Parent on(LocalDate day) {
            refuseWhen(away == (since == null), "registry.away-since", "parents.since");
            refuseWhen(away && since.isAfter(day), "registry.away-in-future", "parents.since");
            return new Parent(parent, away, since, where, able);
        }
    }
}
