package org.guanai.registry.child.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.rule.Held;
import org.guanai.registry.child.family.AbsenceReason;
import org.guanai.registry.child.family.Circumstances;
import org.guanai.registry.child.family.Circumstances.Household;
import org.guanai.registry.child.family.Circumstances.Nature;
import org.guanai.registry.child.family.Circumstances.Residence;
import org.guanai.registry.child.family.ContactRate;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.family.FamilySurvey.Parent;
import org.guanai.registry.child.family.FamilySurvey.Which;
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
                List.of(GroupDefinition.STATE_COUNCIL, GroupDefinition.SCHOOL_ROLL),
                holding(child, TODAY));
    }

    @Test
    void bothAwayForFourMonthsHoldsUnderTheSchoolRollsOnly() {
        var child = surveyed(away(Which.FATHER, 4), away(Which.MOTHER, 4));
        assertEquals(List.of(GroupDefinition.SCHOOL_ROLL), holding(child, TODAY));
        assertEquals(TODAY.plusMonths(2), policy.reviewOn(child, TODAY).orElseThrow());
    }

    @Test
    void oneAwayAndTheOtherUnableHoldsUnderTheStateCouncils() {
        var child = surveyed(away(Which.FATHER, 6), home(false));
        assertEquals(
                List.of(GroupDefinition.STATE_COUNCIL, GroupDefinition.SCHOOL_ROLL),
                holding(child, TODAY));
    }

    @Test
    void oneAwayAndTheOtherAbleHoldsUnderTheSchoolRollsOnly() {
        var child = surveyed(away(Which.FATHER, 12), home(true));
        assertEquals(List.of(GroupDefinition.SCHOOL_ROLL), holding(child, TODAY));
    }

    @Test
    void aParentWhoIsNotListedCannotCare() {
        assertEquals(
                List.of(GroupDefinition.STATE_COUNCIL, GroupDefinition.SCHOOL_ROLL),
                holding(surveyed(away(Which.MOTHER, 6)), TODAY));
    }

    @Test
    void threeMonthsCountFromTheirLastDay() {
        var child = surveyed(away(Which.FATHER, 3), home(true));
        assertEquals(List.of(GroupDefinition.SCHOOL_ROLL), holding(child, TODAY));
        assertEquals(List.of(), holding(child, TODAY.minusDays(1)));
    }

    @Test
    void theStateCouncilsEndsWithTheSixteenthBirthdayAndTheSchoolRollsDoesNot() {
        var child = surveyed(away(Which.FATHER, 7), away(Which.MOTHER, 7));
        var sixteen = TEN_YEARS_AGO.plusYears(16);
        assertEquals(2, holding(child, sixteen.minusDays(1)).size());
        assertEquals(List.of(GroupDefinition.SCHOOL_ROLL), holding(child, sixteen));
        assertEquals(sixteen, policy.reviewOn(child, TODAY.plusYears(1)).orElseThrow());
    }

    @Test
    void anUrbanHouseholdIsNoneOfTheStateCouncils() {
        var away = List.of(away(Which.FATHER, 7), away(Which.MOTHER, 7));
        assertEquals(
                List.of(GroupDefinition.SCHOOL_ROLL),
                holding(surveyed(places(Nature.URBAN, "330127", "330127"), away), TODAY));
        var rural = surveyed(places(Nature.RURAL, "330127", "330127"), away);
        assertEquals(2, holding(rural, TODAY).size());
        var unknown = surveyed(away(Which.FATHER, 7), away(Which.MOTHER, 7));
        assertEquals(
                List.of("both-parents-away", "household-unknown"),
                policy.findings(unknown, TODAY).get(1).reasons());
    }

    @Test
    void whoeverMovedAlongIsNotLeftBehind() {
        var away = List.of(away(Which.FATHER, 7), away(Which.MOTHER, 7));
        var moved = surveyed(places(Nature.RURAL, "520203", "330127"), away);
        assertEquals(List.of(GroupDefinition.STATE_COUNCIL), holding(moved, TODAY));
        var withFather = new FamilySurvey(TODAY, away, Relation.FATHER, Circumstances.UNKNOWN);
        var child = new ChildFacts(TEN_YEARS_AGO, null, null, null, Optional.of(withFather));
        assertEquals(List.of(), holding(child, TODAY));
    }

    @Test
    void aParentInCustodyIsNotAwayForWork() {
        var father =
                new Parent(
                        Which.FATHER,
                        true,
                        TODAY.minusMonths(9),
                        null,
                        true,
                        AbsenceReason.CUSTODY,
                        ContactRate.NEVER);
        assertEquals(List.of(), holding(surveyed(father, home(true)), TODAY));
        assertEquals(
                List.of(GroupDefinition.STATE_COUNCIL, GroupDefinition.SCHOOL_ROLL),
                holding(surveyed(father, away(Which.MOTHER, 7)), TODAY));
    }

    @Test
    void aClaimStandsUntilASurveySupersedesIt() {
        var claimed = new ChildFacts(TEN_YEARS_AGO, 1, TODAY.minusDays(9), null, Optional.empty());
        assertEquals(List.of(GroupDefinition.CLAIM), holding(claimed, TODAY));
        var surveyed =
                new ChildFacts(TEN_YEARS_AGO, 1, TODAY.minusDays(9), null, survey(home(true)));
        assertEquals(List.of(), holding(surveyed, TODAY));
    }

    @Test
    void aClaimAfterASurveyIsNoFactButASurveyIsDueAgain() {
        var claimed = new ChildFacts(TEN_YEARS_AGO, 2, TODAY.plusDays(1), null, survey(home(true)));
        assertEquals(List.of(), holding(claimed, TODAY.plusDays(1)));
        assertEquals(
                List.of("claimed-after-survey"),
                policy.findings(claimed, TODAY.plusDays(1)).getFirst().reasons());
    }

    @Test
    void aCountysOwnMonthsCount() {
        var strict = policy(12);
        var child = surveyed(away(Which.FATHER, 7), away(Which.MOTHER, 7));
        assertEquals(false, strict.findings(child, TODAY).get(1).holds());
    }

    private List<GroupDefinition> holding(ChildFacts child, LocalDate on) {
        return policy.findings(child, on).stream()
                .filter(GroupFinding::holds)
                .map(GroupFinding::definition)
                .toList();
    }

    private static ChildFacts surveyed(Parent... parents) {
        return new ChildFacts(TEN_YEARS_AGO, null, null, null, survey(parents));
    }

    private static ChildFacts surveyed(Circumstances places, List<Parent> parents) {
        var survey = new FamilySurvey(TODAY, parents, Relation.GRANDMOTHER, places);
        return new ChildFacts(TEN_YEARS_AGO, null, null, null, Optional.of(survey));
    }

    static Circumstances places(Nature nature, String home, String here) {
        return new Circumstances(
                new Household(nature, home),
                new Residence(here, TODAY.minusMonths(8), true, true, null),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Optional<FamilySurvey> survey(Parent... parents) {
        return Optional.of(
                new FamilySurvey(
                        TODAY, List.of(parents), Relation.GRANDMOTHER, Circumstances.UNKNOWN));
    }

    private static Parent away(Which which, int months) {
        return new Parent(which, true, TODAY.minusMonths(months), null, false, null, null);
    }

    private static Parent home(boolean able) {
        return new Parent(Which.MOTHER, false, null, null, able, null, null);
    }

    private static LeftBehindPolicy policy(int months) {
        return new LeftBehindPolicy(rules(months));
    }

    static GroupRules rules(int months) {
        return new GroupRules(
                held(new Absence(months, 16)),
                held(new Absence(3, null)),
                held(new GroupClaim(null)),
                held(new GroupClaim(null)),
                held(new Absence(6, 16)),
                held(new GroupClaim(null)));
    }

    private static <T extends Record> Held<T> held(T content) {
        return new Held<>(content, "rule@1", "basis", TEN_YEARS_AGO);
    }
}
