package org.guanai.registry.child.survey;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.County.atHome;
import static org.guanai.registry.County.away;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.claiming;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.GroupJoined;
import org.guanai.events.registry.GroupLeft;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 2.3: the left-behind children under both official definitions.
@QuarkusTest
class FamilySurveyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    @Inject GroupReview review;
    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aSurveySupersedesTheRostersClaim() {
        var id = registered(2);
        then(county.principal().get(groups(id))).lists("because", "CLAIM");
        then(county.survey(
                        id,
                        TODAY.toString(),
                        List.of(atHome("FATHER", true), atHome("MOTHER", true))))
                .created();
        then(county.principal().get(groups(id)))
                .ok()
                .shows("leftBehind", false)
                .lists("groups")
                .lists("findings[0].reasons", "superseded-by-survey");
        assertEquals(false, newest(id).leftBehind());
        assertEquals(1, events(id, GroupLeft.class));
    }

    @Test
    void theSameRosterAgainDoesNotBringTheClaimBack() {
        var row = claiming(child(county.schoolCode), 2, false);
        var id = roster.registered(county.school, row);
        county.survey(id, TODAY.toString(), List.of(atHome("MOTHER", true)));
        TestClock.today(TODAY.plusDays(3));
        roster.take(county.school, Roster.at(row, county.schoolCode));
        assertEquals(false, newest(id).leftBehind());
    }

    @Test
    void aSurveyThatIsWithdrawnTakesItsMembershipBack() {
        var id = registered(null);
        var since = TODAY.minusMonths(4).toString();
        var both = List.of(away("FATHER", since), away("MOTHER", since));
        var survey = then(county.survey(id, TODAY.toString(), both)).created().<String>at("id");
        assertEquals(true, newest(id).leftBehind());
        TestClock.today(TODAY.plusDays(9));
        then(withdrawn(id, survey)).created().hides("parents");
        then(county.principal().get(groups(id)))
                .shows("leftBehind", false)
                .lists("memberships")
                .lists("findings[2].reasons", "not-surveyed");
        assertEquals(false, newest(id).leftBehind());
        assertEquals(1, events(id, GroupLeft.class));
        then(county.principal().get(surveys(id))).lists("items");
        then(county.principal().get(surveys(id) + "?withdrawn=true"))
                .lists("items.withdrawnWhy", "另一名学生的调查");
        then(withdrawn(id, survey)).refused(409, "registry.withdrawn-already");
    }

    @Test
    void aMembershipThatAWrongSurveyEndedGoesOn() {
        var id = registered(2);
        TestClock.today(TODAY.plusDays(3));
        var home = List.of(atHome("FATHER", true), atHome("MOTHER", true));
        var survey =
                then(county.survey(id, TODAY.plusDays(3).toString(), home))
                        .created()
                        .<String>at("id");
        assertEquals(false, newest(id).leftBehind());
        TestClock.today(TODAY.plusDays(5));
        withdrawn(id, survey);
        then(county.principal().get(groups(id)))
                .lists("memberships.from", TODAY.toString())
                .lacks("memberships[0].to");
        assertEquals(true, newest(id).leftBehind());
    }

    @Test
    void aSurveyIsCorrectedAndTheGroupsAreJudgedAgain() {
        var id = registered(null);
        var since = TODAY.minusMonths(4).toString();
        var home = List.of(atHome("FATHER", true), atHome("MOTHER", true));
        var survey = then(county.survey(id, TODAY.toString(), home)).created().<String>at("id");
        var both = List.of(away("FATHER", since), away("MOTHER", since));
        then(corrected(county.principal(), id, survey, both))
                .ok()
                .shows("survey.parents[0].away", true)
                .shows("version", 1);
        assertEquals(true, newest(id).leftBehind());
        then(corrected(county.principal(), id, survey, both)).is(412);
    }

    @Test
    void aMembershipThatHasEndedIsWithdrawnAndOneThatFollowsFromFactsGoesWithThem() {
        var id = registered(2);
        var membership = then(county.principal().get(groups(id))).<String>at("memberships[0].id");
        var path = groups(id) + "/" + membership + "/withdrawals";
        var reason = Map.of("reason", "花名册录错");
        then(county.principal().body(reason).post(path))
                .refused(409, "registry.group-follows-facts");
        TestClock.today(TODAY.plusDays(9));
        var home = List.of(atHome("FATHER", true), atHome("MOTHER", true));
        county.survey(id, TODAY.plusDays(9).toString(), home);
        then(county.otherPrincipal().body(reason).post(path)).absent();
        then(county.principal().body(reason).post(path)).created().lists("memberships");
        then(county.principal().body(reason).post(path)).absent();
    }

    @Test
    void whoEnteredASurveyCorrectsItForTwoWeeks() {
        var id = registered(null);
        var survey =
                then(county.survey(id, TODAY.toString(), List.of())).created().<String>at("id");
        then(corrected(teacher(county.teacher(Roles.CLASS_TEACHER, "1班")), id, survey, List.of()))
                .refused(409, "registry.correction-limit");
        var person = county.teacher(Roles.CLASS_TEACHER, "1班");
        var own =
                then(teacher(person)
                                .body(
                                        Map.of(
                                                "on",
                                                TODAY.toString(),
                                                "parents",
                                                List.of(),
                                                "carer",
                                                "MOTHER"))
                                .post(surveys(id)))
                        .created()
                        .<String>at("id");
        TestClock.today(TODAY.plusDays(15));
        then(corrected(teacher(person), id, own, List.of()))
                .refused(409, "registry.correction-limit");
        TestClock.today(TODAY.plusDays(13));
        then(corrected(teacher(person), id, own, List.of())).ok();
    }

    @Test
    void aClaimThatWasWrongIsPutRightByHand() {
        var id = registered(2);
        var change =
                Map.of(
                        "name",
                        "学生",
                        "sex",
                        "1",
                        "birthDate",
                        "2016-03-01",
                        "grade",
                        4,
                        "boarder",
                        false,
                        "leftBehind",
                        0);
        TestClock.today(TODAY.plusDays(2));
        then(county.principal()
                        .header("If-Match", "\"0\"")
                        .body(change)
                        .put("/api/registry/students/" + id))
                .ok()
                .lists("groups");
        then(county.principal().get(groups(id))).lists("memberships");
        assertEquals(1, events(id, GroupLeft.class));
    }

    @Test
    void bothDefinitionsAnswerWithReasonsAndTheRulesVersion() {
        var id = registered(null);
        var since = TODAY.minusMonths(4).toString();
        var both = List.of(away("FATHER", since), away("MOTHER", since));
        var survey = then(county.survey(id, TODAY.toString(), both)).created().<String>at("id");
        then(county.principal().get(groups(id)))
                .shows("leftBehind", true)
                .shows("provisional", false)
                .lists("because", "SCHOOL_ROLL")
                .lists("findings[1].reasons", "nobody-away-long-enough")
                .lists("findings[2].reasons", "both-parents-away")
                .shows("findings[2].rule", "left-behind.school-roll@1")
                .shows("memberships[0].rule", "left-behind.school-roll@1")
                .shows("memberships[0].evidence", survey);
        assertEquals(SpecialGroup.LEFT_BEHIND, newest(id).groups().iterator().next());
    }

    @Test
    void timeAloneChangesTheAnswerAndTheNextReviewPublishesIt() {
        var id = registered(null);
        var since = TODAY.minusMonths(2).toString();
        county.survey(id, TODAY.toString(), List.of(away("FATHER", since), atHome("MOTHER", true)));
        assertEquals(false, newest(id).leftBehind());
        TestClock.today(TODAY.plusMonths(1));
        review.daily();
        assertEquals(true, newest(id).leftBehind());
        assertEquals(1, events(id, GroupJoined.class));
    }

    @Test
    void aCountysOwnMonthsHaveAVersionOfTheirOwn() {
        var id = registered(null);
        var since = TODAY.minusMonths(4).toString();
        var own =
                Map.of(
                        "code",
                        "left-behind.state-council",
                        "content",
                        Map.of("months", 3, "age", 16),
                        "basis",
                        "甲县〔2026〕1号",
                        "effectiveFrom",
                        TODAY.toString());
        then(county.officer().body(own).post("/api/registry/rules")).created();
        county.survey(id, TODAY.toString(), List.of(away("FATHER", since), away("MOTHER", since)));
        then(county.principal().get(groups(id)))
                .lists("because", "STATE_COUNCIL", "SCHOOL_ROLL")
                .shows("findings[1].rule", county.code + "/left-behind.state-council@1");
        var fixed =
                Map.of(
                        "code",
                        "left-behind.school-roll",
                        "content",
                        Map.of("months", 1),
                        "basis",
                        "甲县",
                        "effectiveFrom",
                        TODAY.toString());
        then(county.officer().body(fixed).post("/api/registry/rules"))
                .refused(422, "kit.rule-not-local");
    }

    @Test
    void whereAParentWorksIsNowhereReadable() {
        var id = registered(null);
        var father =
                Map.<String, Object>of(
                        "parent",
                        "FATHER",
                        "away",
                        true,
                        "since",
                        "2025-01-01",
                        "where",
                        "东莞市某厂",
                        "able",
                        true);
        then(county.survey(id, TODAY.toString(), List.of(father))).created().hides("东莞");
        then(county.principal().get("/api/registry/students/" + id + "/family-surveys"))
                .shows("items[0].survey.parents[0].where", "东莞市某厂")
                .shows("items[0].survey.parents[0].which", "FATHER");
        assertEquals(
                0, Rows.count("select count(*) from family_survey f where f::text like '%东莞%'"));
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from idempotency where position(convert_to('东莞', 'UTF8')"
                                + " in body) > 0"));
    }

    @Test
    void aMigrantChildFollowsFromHouseholdResidenceAndArrival() {
        var id = roster.registered(county.school, claiming(child(county.schoolCode), null, true));
        then(county.principal().get(groups(id))).lists("groups", "MIGRANT");
        then(surveyed(id, "520203", TODAY.minusMonths(2))).created();
        then(county.principal().get(groups(id)))
                .lists("findings[3].reasons", "superseded-by-survey")
                .lists("findings[4].reasons", "not-long-enough")
                .lists("findings[5].reasons", "other-province")
                .lists("memberships.reasons.flatten()", "ACCOMPANYING");
        then(surveyed(id, "330127", TODAY.minusMonths(9))).created();
        then(county.principal().get(groups(id)))
                .lists("findings[4].reasons", "same-county")
                .lists("groups");
    }

    @Test
    void circumstancesThatContradictThemselvesAreRefused() {
        var id = registered(null);
        var health = Map.of("state", "HEALTHY", "disability", "VISUAL");
        then(entered(id, Map.of("health", health))).refused(400, "registry.disability-unclear");
        then(surveyed(id, "520203", TODAY.plusDays(1)))
                .refused(400, "registry.residence-in-future");
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from family_survey where student_id = ?",
                        UUID.fromString(id)));
    }

    private Response surveyed(String id, String household, LocalDate arrival) {
        return entered(
                id,
                Map.of(
                        "household", Map.of("nature", "RURAL", "division", household),
                        "residence",
                                Map.of(
                                        "division",
                                        "330127",
                                        "since",
                                        arrival.toString(),
                                        "withParents",
                                        true,
                                        "parentWorks",
                                        true,
                                        "permit",
                                        Map.of("issuedOn", "2026-03-01")),
                        "income", List.of("LABOUR"),
                        "guardianship", "GOOD"));
    }

    private Response entered(String id, Map<String, Object> circumstances) {
        return county.principal()
                .body(
                        Map.of(
                                "on",
                                TODAY.toString(),
                                "parents",
                                List.of(atHome("FATHER", true)),
                                "carer",
                                "FATHER",
                                "circumstances",
                                circumstances))
                .post(surveys(id));
    }

    @Test
    void aSurveyInTheFutureOrWithoutSinceIsRefused() {
        var id = registered(null);
        then(county.survey(id, TODAY.plusDays(1).toString(), List.of()))
                .refused(400, "registry.survey-in-future");
        var unclear = Map.<String, Object>of("parent", "FATHER", "away", true, "able", true);
        then(county.survey(id, TODAY.toString(), List.of(unclear)))
                .refused(400, "registry.away-since");
        var incomplete = Map.<String, Object>of("parent", "FATHER", "away", true);
        then(county.survey(id, TODAY.toString(), List.of(incomplete)))
                .is(400)
                .lists("violations.field", "parents[0].able");
        assertEquals(
                0,
                Rows.count(
                        "select count(*) from family_survey where student_id = ?",
                        UUID.fromString(id)));
    }

    private String registered(Integer claim) {
        return roster.registered(county.school, claiming(child(county.schoolCode), claim, null));
    }

    private StudentSnapshot newest(String id) {
        return broker.published(Topics.STUDENTS, StudentSnapshot.class).stream()
                .filter(s -> s.id().toString().equals(id))
                .toList()
                .getLast();
    }

    private long events(String id, Class<? extends Record> kind) {
        return broker.published(Topics.REGISTRY_EVENTS).stream()
                .filter(e -> e.is(kind) && e.key().equals(id))
                .count();
    }

    private static String surveys(String id) {
        return "/api/registry/students/" + id + "/family-surveys";
    }

    private RequestSpecification teacher(UUID person) {
        return county.classTeacher(person);
    }

    private Response withdrawn(String id, String survey) {
        return county.principal()
                .body(Map.of("reason", "另一名学生的调查"))
                .post(surveys(id) + "/" + survey + "/withdrawals");
    }

    private static Response corrected(
            RequestSpecification who, String id, String survey, List<Map<String, Object>> parents) {
        var correction =
                Map.of(
                        "on",
                        TODAY.toString(),
                        "parents",
                        parents,
                        "carer",
                        "GRANDMOTHER",
                        "reason",
                        "录入有误");
        return who.header("If-Match", "\"0\"").body(correction).put(surveys(id) + "/" + survey);
    }

    private static String groups(String id) {
        return "/api/registry/students/" + id + "/groups";
    }
}
