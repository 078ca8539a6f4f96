package org.guanai.registry.child.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.family.AbsenceReason;
import org.guanai.registry.child.family.Circumstances;
import org.guanai.registry.child.family.ContactRate;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.family.FamilySurvey.Parent;
import org.guanai.registry.child.family.FamilySurvey.Which;
import org.guanai.registry.people.guardian.Relation;

/// A family survey as it is entered.
///
/// @param on day of the survey; today when absent
/// @param parents those who live and are known; one who is not listed cannot care for the child
/// @param carer who cares for the child day by day
/// @param circumstances where the family belongs and lives, and what it lives on; absent when that
///   was not asked
public record SurveyEntry(
        LocalDate on,
        @NotNull @Size(max = 2) List<@NotNull @Valid ParentFacts> parents,
        @NotNull Relation carer,
        @Nullable @Valid Circumstances circumstances) {

    /// @throws Refusal.Invalid when it contradicts itself or the calendar
    FamilySurvey taken(LocalDate today) {
        var day = on == null ? today : on;
        refuseWhen(day.isAfter(today), "registry.survey-in-future", "on");
        var different = parents.stream().map(ParentFacts::parent).distinct().count();
        refuseWhen(different < parents.size(), "registry.parent-twice", "parents");
        var asked = Circumstances.kept(circumstances);
        check(asked, day);
        return new FamilySurvey(day, parents.stream().map(p -> p.on(day)).toList(), carer, asked);
    }

    private static void check(Circumstances asked, LocalDate day) {
        var health = asked.health();
        refuseWhen(
                health != null && !health.fitsTogether(),
                "registry.disability-unclear",
                "circumstances.health");
        var residence = asked.residence();
        if (residence != null) {
            refuseWhen(
                    residence.since().isAfter(day),
                    "registry.residence-in-future",
                    "circumstances.residence.since");
            var permit = residence.permit();
            refuseWhen(
                    permit != null
                            && permit.validUntil() != null
                            && permit.validUntil().isBefore(permit.issuedOn()),
                    "kit.period-reversed",
                    "circumstances.residence.permit.validUntil");
        }
    }

    private static void refuseWhen(boolean wrong, String code, String field) {
        if (wrong) {
            throw Refusal.invalid(code, field);
        }
    }

    /// @param since first day away; demanded when away, refused when not
    /// @param where place of work
    /// @param able able to care for the child (有监护能力)
    /// @param reason why the parent is away, only when away; absent when not asked
    /// @param contact how often the parent speaks with the child, only when away
    public record ParentFacts(
            @NotNull Which parent,
            @NotNull Boolean away,
            LocalDate since,
            @Size(max = 120) String where,
            @NotNull Boolean able,
            @Nullable AbsenceReason reason,
            @Nullable ContactRate contact) {

        private Parent on(LocalDate day) {
            refuseWhen(away == (since == null), "registry.away-since", "parents.since");
            refuseWhen(away && since.isAfter(day), "registry.away-in-future", "parents.since");
            var absent = reason != null || contact != null;
            refuseWhen(!away && absent, "registry.away-details", "parents.reason");
            return new Parent(parent, away, since, where, able, reason, contact);
        }
    }
}
