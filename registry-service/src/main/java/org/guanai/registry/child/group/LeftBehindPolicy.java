package org.guanai.registry.child.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanai.kit.rule.Held;
import org.guanai.registry.child.family.Circumstances.Nature;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.family.FamilySurvey.Parent;

/// Whether a child is left behind (留守儿童, 2.3) under either official definition; until its family is
/// surveyed, the school's claim keeps it among them.
///
/// - State Council 国发〔2016〕13号: rural; both parents away for work, or one away and the other unable
///   to guard; under 16. How long they must be away is not in the text: local, 6 months unless the
///   county says otherwise.
/// - School rolls: at least one parent away for 3 months or more, the child at the household's
///   place in the care of the other parent or a relative; of any age.
final class LeftBehindPolicy {
    private final Held<Absence> stateCouncil;
    private final Held<Absence> schoolRoll;
    private final Held<GroupClaim> claim;

    LeftBehindPolicy(GroupRules rules) {
        this.stateCouncil = rules.stateCouncil();
        this.schoolRoll = rules.schoolRoll();
        this.claim = rules.leftBehindClaim();
    }

    List<GroupFinding> findings(ChildFacts child, LocalDate on) {
        return List.of(byClaim(child, on), byStateCouncil(child, on), bySchoolRoll(child, on));
    }

    /// The next day on which time alone may change the answer.
    Optional<LocalDate> reviewOn(ChildFacts child, LocalDate on) {
        var birthdays =
                Stream.of(
                                stateCouncil.content().age(),
                                schoolRoll.content().age(),
                                claim.content().age())
                        .filter(Objects::nonNull)
                        .map(child.birthDate()::plusYears);
        var absences =
                child.survey().stream()
                        .flatMap(s -> s.parents().stream())
                        .filter(Parent::away)
                        .flatMap(p ->
                                Stream.of(stateCouncil, schoolRoll)
                                        .map(r -> p.since().plusMonths(r.content().months())));
        return Stream.concat(birthdays, absences)
                .filter(day -> day.isAfter(on))
                .min(LocalDate::compareTo);
    }

    private GroupFinding byClaim(ChildFacts child, LocalDate on) {
        var said = child.leftBehindClaim();
        if (said == null) {
            return GroupFinding.not(GroupDefinition.CLAIM, claim, "not-claimed");
        }
        if (child.survey().isPresent()) {
            var again = said > 0 && child.isClaimedSince(child.survey().get());
            var why = again ? "claimed-after-survey" : "superseded-by-survey";
            return GroupFinding.not(GroupDefinition.CLAIM, claim, why);
        }
        if (!claim.content().isYoungEnough(child.birthDate(), on)) {
            return GroupFinding.not(GroupDefinition.CLAIM, claim, "too-old");
        }
        return switch (said) {
            case 0 -> GroupFinding.not(GroupDefinition.CLAIM, claim, "claimed-not");
            case 1 -> claimed("claimed-one-parent-away");
            default -> claimed("claimed-both-parents-away");
        };
    }

    private GroupFinding claimed(String reason) {
        return GroupFinding.holds(GroupDefinition.CLAIM, claim, List.of(reason));
    }

    private GroupFinding byStateCouncil(ChildFacts child, LocalDate on) {
        return bySurvey(GroupDefinition.STATE_COUNCIL, stateCouncil, child, on, this::stateCouncil);
    }

    private Answer stateCouncil(FamilySurvey survey, LocalDate on) {
        var household = survey.circumstances().household();
        if (household != null && household.nature() == Nature.URBAN) {
            return Answer.no("not-rural");
        }
        var months = stateCouncil.content().months();
        var away = awayFor(survey, months, on);
        var otherAble =
                survey.parents().stream()
                        .anyMatch(p -> !p.isAwayFor(months, on) && p.canCareHere());
        var reasons = new ArrayList<String>();
        if (away == 2) {
            reasons.add("both-parents-away");
        } else if (away == 1 && !otherAble) {
            reasons.add("one-parent-away-other-unable");
        } else {
            return Answer.no("nobody-away-long-enough");
        }
        if (household == null) {
            reasons.add("household-unknown");
        }
        return new Answer(true, reasons);
    }

    private GroupFinding bySchoolRoll(ChildFacts child, LocalDate on) {
        return bySurvey(GroupDefinition.SCHOOL_ROLL, schoolRoll, child, on, this::schoolRoll);
    }

    private Answer schoolRoll(FamilySurvey survey, LocalDate on) {
        var places = survey.circumstances();
        if (places.areOfPlaces()
                && !places.household().division().equals(places.residence().division())) {
            return Answer.no("not-at-household-place");
        }
        return switch (awayFor(survey, schoolRoll.content().months(), on)) {
            case 0 -> Answer.no("nobody-away-long-enough");
            case 1 -> Answer.yes("one-parent-away");
            default -> Answer.yes("both-parents-away");
        };
    }

    private static int awayFor(FamilySurvey survey, int months, LocalDate on) {
        return (int) survey.parents().stream().filter(p -> p.isAwayFor(months, on)).count();
    }

    private static GroupFinding bySurvey(
            GroupDefinition definition,
            Held<Absence> rule,
            ChildFacts child,
            LocalDate on,
            Question question) {
        if (child.survey().isEmpty()) {
            return GroupFinding.not(definition, rule, "not-surveyed");
        }
        if (!rule.content().isYoungEnough(child.birthDate(), on)) {
            return GroupFinding.not(definition, rule, "too-old");
        }
        if (child.survey().get().livesWithAbsentParent()) {
            return GroupFinding.not(definition, rule, "lives-with-parents");
        }
        var answer = question.answer(child.survey().get(), on);
        return new GroupFinding(
                definition, answer.holds(), answer.reasons(), rule.label(), rule.basis());
    }

    private interface Question {
        Answer answer(FamilySurvey survey, LocalDate on);
    }

    private record Answer(boolean holds, List<String> reasons) {
        static Answer yes(String reason) {
            return new Answer(true, List.of(reason));
        }

        static Answer no(String reason) {
            return new Answer(false, List.of(reason));
        }
    }
}
