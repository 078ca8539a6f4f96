package org.guanai.registry.child.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.rule.Held;
import org.guanai.registry.child.group.FamilySurvey.Parent;
import org.guanai.registry.child.group.FamilySurvey.Which;
import org.guanai.registry.people.guardian.Relation;
import org.junit.jupiter.api.Test;

/// 2.3 under 国发〔2016〕13号 and under the school rolls' definition.
class LeftBehindPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    private static final LocalDate TEN_YEARS_AGO = TODAY.minusYears(10);

    private final LeftBehindPolicy policy = policy(6);

    @Test
    void bothParentsAwayForSixMonthsHoldsUnderBoth() {
        var child = surveyed(away(Which.FATHER, 7), away(Which.MOTHER, 6));
        assertEquals(
                List.of(LeftBehindDefinition.STATE_COUNCIL, LeftBehindDefinition.SCHOOL_ROLL),
                holding(child, TODAY));
    }

    @Test
    void bothAwayForFourMonthsHoldsUnderTheSchoolRollsOnly() {
        var child = surveyed(away(Which.FATHER, 4), away(Which.MOTHER, 4));
        assertEquals(List.of(LeftBehindDefinition.SCHOOL_ROLL), holding(child, TODAY));
        assertEquals(TODAY.plusMonths(2), policy.reviewOn(child, TODAY).orElseThrow());
    }

    @Test
    void oneAwayAndTheOtherUnableHoldsUnderTheStateCouncils() {
        var child = surveyed(away(Which.FATHER, 6), home(false));
        assertEquals(
                List.of(LeftBehindDefinition.STATE_COUNCIL, LeftBehindDefinition.SCHOOL_ROLL),
                holding(child, TODAY));
    }

    @Test
    void oneAwayAndTheOtherAbleHoldsUnderTheSchoolRollsOnly() {
        var child = surveyed(away(Which.FATHER, 12), home(true));
        assertEquals(List.of(LeftBehindDefinition.SCHOOL_ROLL), holding(child, TODAY));
    }

    @Test
    void aParentWhoIsNotListedCannotCare() {
        assertEquals(
                List.of(LeftBehindDefinition.STATE_COUNCIL, LeftBehindDefinition.SCHOOL_ROLL),
                holding(surveyed(away(Which.MOTHER, 6)), TODAY));
    }

    @Test
    void threeMonthsCountFromTheirLastDay() {
        var child = surveyed(away(Which.FATHER, 3), home(true));
        assertEquals(List.of(LeftBehindDefinition.SCHOOL_ROLL), holding(child, TODAY));
        assertEquals(List.of(), holding(child, TODAY.minusDays(1)));
    }

    @Test
    void itEndsWithTheSixteenthBirthday() {
        var child = surveyed(away(Which.FATHER, 7), away(Which.MOTHER, 7));
        var sixteen = TEN_YEARS_AGO.plusYears(16);
        assertEquals(2, holding(child, sixteen.minusDays(1)).size());
        assertEquals(List.of(), holding(child, sixteen));
        assertEquals(sixteen, policy.reviewOn(child, TODAY.plusYears(1)).orElseThrow());
    }

    @Test
    void aClaimStandsUntilASurveySupersedesIt() {
        var claimed = new ChildFacts(TEN_YEARS_AGO, 1, TODAY.minusDays(9), null, Optional.empty());
        assertEquals(List.of(LeftBehindDefinition.CLAIM), holding(claimed, TODAY));
        var surveyed =
                new ChildFacts(TEN_YEARS_AGO, 1, TODAY.minusDays(9), null, survey(home(true)));
        assertEquals(List.of(), holding(surveyed, TODAY));
        var claimedAfterwards =
                new ChildFacts(TEN_YEARS_AGO, 2, TODAY.plusDays(1), null, survey(home(true)));
        assertEquals(
                List.of(LeftBehindDefinition.CLAIM), holding(claimedAfterwards, TODAY.plusDays(1)));
    }

    @Test
    void aCountysOwnMonthsCount() {
        var strict = policy(12);
        var child = surveyed(away(Which.FATHER, 7), away(Which.MOTHER, 7));
        assertEquals(false, strict.findings(child, TODAY).get(1).holds());
    }

    private List<LeftBehindDefinition> holding(ChildFacts child, LocalDate on) {
        return policy.findings(child, on).stream()
                .filter(GroupFinding::holds)
                .map(GroupFinding::definition)
                .toList();
    }

    private static ChildFacts surveyed(Parent... parents) {
        return new ChildFacts(TEN_YEARS_AGO, null, null, null, survey(parents));
    }

    private static Optional<FamilySurvey> survey(Parent... parents) {
        return Optional.of(new FamilySurvey(TODAY, List.of(parents), Relation.GRANDMOTHER));
    }

    private static Parent away(Which which, int months) {
        return new Parent(which, true, TODAY.minusMonths(months), null, false);
    }

    private static Parent home(boolean able) {
        return new Parent(Which.MOTHER, false, null, null, able);
    }

    private static LeftBehindPolicy policy(int months) {
        return new LeftBehindPolicy(
                new GroupRules(
                        held(new Absence(months, 16)),
                        held(new Absence(3, 16)),
                        held(new GroupClaim(16)),
                        held(new GroupClaim(null))));
    }

    private static <T extends Record> Held<T> held(T content) {
        return new Held<>(content, "rule@1", "basis", TEN_YEARS_AGO);
    }
}
