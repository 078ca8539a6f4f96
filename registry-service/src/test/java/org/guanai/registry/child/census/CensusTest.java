package org.guanai.registry.child.census;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.County.atHome;
import static org.guanai.registry.County.away;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.claiming;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.events.Topics;
import org.guanai.events.registry.CensusListDue;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.3b: a census is worked through child by child, then frozen with numbers that balance.
@QuarkusTest
class CensusTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);
    private static final String LONG_AGO = TODAY.minusMonths(8).toString();

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;
    private String claimed;
    private String unlisted;
    private String census;

    @BeforeEach
    void aCensus() {
        TestClock.today(TODAY);
        county = County.founded();
        then(county.officer()
                        .body(
                                Map.of(
                                        "code", "2025-2026-2",
                                        "name", "春季学期",
                                        "startsOn", "2026-03-02",
                                        "endsOn", "2026-07-03"))
                        .post("/api/registry/terms"))
                .created();
        claimed = roster.registered(county.school, claiming(child(county.schoolCode), 2, null));
        unlisted = roster.registered(county.school, child(county.schoolCode));
        census =
                then(county.officer()
                                .body(Map.of("term", "2025-2026-2"))
                                .post("/api/registry/censuses"))
                        .created()
                        .at("id");
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void everySchoolGetsItsListAndItsDay() {
        then(county.principal().get(path("/lines")))
                .lists("items.studentId", claimed)
                .lists("items.outcome", "UNDECIDED");
        var due =
                broker.published(Topics.REGISTRY_EVENTS, CensusListDue.class).stream()
                        .filter(e -> e.org().equals(county.school))
                        .toList();
        assertEquals(1, due.size());
        then(county.officer().body(Map.of("term", "2025-2026-2")).post("/api/registry/censuses"))
                .refused(409, "registry.census-taken");
    }

    @Test
    void aClaimIsNoFactUntilTheFamilyIsSurveyed() {
        then(county.principal().get("/api/registry/surveys-due"))
                .lists("items.studentId", claimed)
                .lists("items.reason", "NEVER_SURVEYED");
        then(decide(claimed, "CONFIRMED")).refused(409, "registry.census-survey-first");
        survey(claimed, away("FATHER", LONG_AGO), away("MOTHER", LONG_AGO));
        then(county.principal().get("/api/registry/surveys-due")).lists("items");
        then(decide(claimed, "GONE")).refused(409, "registry.census-facts-differ");
        then(decide(claimed, "CONFIRMED"))
                .created()
                .lists("definitions", "STATE_COUNCIL", "SCHOOL_ROLL")
                .shows("parentsAway", "BOTH");
    }

    @Test
    void whoeverWasOnNoListIsAddedAndTheNumbersBalance() {
        survey(claimed, atHome("FATHER", true), atHome("MOTHER", true));
        survey(unlisted, away("FATHER", TODAY.minusMonths(4).toString()), atHome("MOTHER", true));
        then(submit()).refused(409, "registry.census-undecided");
        then(decide(claimed, "GONE")).created();
        then(county.principal().body(Map.of("studentId", unlisted)).post(path("/lines")))
                .created()
                .shows("outcome", "NEW");
        then(county.officer().post(path("/freezes")))
                .refused(409, "registry.census-schools-missing");
        then(county.otherPrincipal().post(path("/returns"))).created();
        then(submit()).created().shows("children", 2);
        then(decide(claimed, "GONE")).refused(409, "registry.census-submitted");
        then(county.officer().post(path("/freezes"))).created().has("frozenAt");
        then(county.officer().get(path("/totals")))
                .shows("expected", 1)
                .shows("gone", 1)
                .shows("added", 1)
                .shows("total", 1)
                .shows("bySchoolRoll", 1)
                .shows("byStateCouncil", 0)
                .shows("balanced", true);
        then(county.officer().get("/api/registry/left-behind-differences"))
                .lists("items.studentId", unlisted);
    }

    @Test
    void whatIsFrozenStays() {
        TestClock.today(TODAY.plusMonths(2));
        then(county.officer().post(path("/freezes"))).created();
        then(decide(claimed, "GONE")).refused(409, "registry.census-frozen");
        then(submit()).refused(409, "registry.census-frozen");
        then(county.officer().get(path("/totals"))).shows("undecided", 1).shows("balanced", true);
    }

    @Test
    void aListThatWasSubmittedTooEarlyIsTakenBack() {
        survey(claimed, away("FATHER", LONG_AGO), away("MOTHER", LONG_AGO));
        then(decide(claimed, "CONFIRMED")).created();
        then(submit()).created();
        then(submit()).refused(409, "registry.census-submitted");
        then(county.principal().body(Map.of("reason", "漏报一名学生")).post(path("/returns/withdrawals")))
                .created()
                .lacks("submittedAt");
        then(decide(claimed, "CHANGED")).created();
    }

    @Test
    void anotherSchoolSeesNoneOfIt() {
        then(county.otherPrincipal().get(path("/lines"))).lists("items");
        then(county.otherPrincipal()
                        .body(Map.of("outcome", "GONE"))
                        .post(path("/lines/" + line(claimed) + "/findings")))
                .absent();
        then(County.founded().officer().get(path("/totals"))).absent();
    }

    @Test
    void theCountySeesWhereEachCensusStands() {
        then(county.officer().get("/api/registry/censuses")).lists("items.id", census);
        then(county.officer().get(path(""))).ok().shows("term", "2025-2026-2");
        then(county.officer().get(path("/returns"))).ok().has("items");
        survey(claimed, away("FATHER", LONG_AGO), away("MOTHER", LONG_AGO));
        then(decide(claimed, "CONFIRMED")).created();
        then(county.officer().get("/api/registry/census-children?term=2025-2026-2"))
                .ok()
                .lists("items.studentId", claimed);
    }

    private Response decide(String student, String outcome) {
        return county.principal()
                .body(Map.of("outcome", outcome))
                .post(path("/lines/" + line(student) + "/findings"));
    }

    private String line(String student) {
        return then(county.principal().get(path("/lines")))
                .at("items.find { it.studentId == '" + student + "' }.id");
    }

    private Response submit() {
        return county.principal().post(path("/returns"));
    }

    @SafeVarargs
    private void survey(String student, Map<String, Object>... parents) {
        then(county.survey(student, TODAY.toString(), List.of(parents))).created();
    }

    private String path(String below) {
        return "/api/registry/censuses/" + census + below;
    }
}
