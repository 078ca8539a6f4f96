package org.guanai.registry.child.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanai.kit.rule.Held;
import org.guanai.registry.child.group.FamilySurvey.Parent;

/// Whether a child is left behind (留守儿童, 2.3): when the school's standing claim or either official
/// definition holds.
///
/// - State Council 国发〔2016〕13号: both parents away for work, or one away and the other unable to
///   guard; under 16. How long they must be away is not in the text: local, 6 months unless the
///   county says otherwise.
/// - School rolls: at least one parent away for 3 months or more.
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
        if (child.leftBehindClaim() == null) {
            return GroupFinding.of(LeftBehindDefinition.CLAIM, false, "not-claimed", claim);
        }
        if (child.isClaimSuperseded()) {
            return GroupFinding.of(
                    LeftBehindDefinition.CLAIM, false, "superseded-by-survey", claim);
        }
        if (!claim.content().isYoungEnough(child.birthDate(), on)) {
            return GroupFinding.of(LeftBehindDefinition.CLAIM, false, "too-old", claim);
        }
        var reason =
                switch (child.leftBehindClaim()) {
                    case 0 -> "claimed-not";
                    case 1 -> "claimed-one-parent-away";
                    default -> "claimed-both-parents-away";
                };
        return GroupFinding.of(
                LeftBehindDefinition.CLAIM, child.leftBehindClaim() > 0, reason, claim);
    }

    private GroupFinding byStateCouncil(ChildFacts child, LocalDate on) {
        return bySurvey(
                LeftBehindDefinition.STATE_COUNCIL,
                stateCouncil,
                child,
                on,
                survey -> {
                    var away = awayFor(survey, stateCouncil.content().months(), on);
                    if (away == 2) {
                        return "both-parents-away";
                    }
                    var months = stateCouncil.content().months();
                    var otherAble =
                            survey.parents().stream()
                                    .anyMatch(p -> !p.isAwayFor(months, on) && p.able());
                    return away == 1 && !otherAble ? "one-parent-away-other-unable" : null;
                });
    }

    private GroupFinding bySchoolRoll(ChildFacts child, LocalDate on) {
        return bySurvey(
                LeftBehindDefinition.SCHOOL_ROLL,
                schoolRoll,
                child,
                on,
                survey ->
                        switch (awayFor(survey, schoolRoll.content().months(), on)) {
                            case 0 -> null;
                            case 1 -> "one-parent-away";
                            default -> "both-parents-away";
                        });
    }

    private static int awayFor(FamilySurvey survey, int months, LocalDate on) {
        return (int) survey.parents().stream().filter(p -> p.isAwayFor(months, on)).count();
    }

    private static GroupFinding bySurvey(
            LeftBehindDefinition definition,
            Held<Absence> rule,
            ChildFacts child,
            LocalDate on,
            Question question) {
        if (child.survey().isEmpty()) {
            return GroupFinding.of(definition, false, "not-surveyed", rule);
        }
        if (!rule.content().isYoungEnough(child.birthDate(), on)) {
            return GroupFinding.of(definition, false, "too-old", rule);
        }
        var reason = question.reason(child.survey().get());
        return reason == null
                ? GroupFinding.of(definition, false, "nobody-away-long-enough", rule)
                : GroupFinding.of(definition, true, reason, rule);
    }

    private interface Question {
        /// Null when it does not hold.
        String reason(FamilySurvey survey);
    }
}
