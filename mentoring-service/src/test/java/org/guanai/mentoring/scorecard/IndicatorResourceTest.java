package org.guanai.mentoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.mentoring.County.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Numbers and the lists behind them, on Thursday of the fifth week of term.
@QuarkusTest
class IndicatorResourceTest {
    private static final String PATH = "/api/mentoring/indicators";
    private static final LocalDate TERM_START = LocalDate.of(2026, 3, 2);

    /// Those whose records are listed one by one: a child, a window, a feedback each.
    private static final Set<String> LISTED =
            Set.of(
                    "left-behind-with-teacher",
                    "talks-held",
                    "home-visits-made",
                    "weekly-contacts-made",
                    "monthly-liaisons-made",
                    "bimonthly-visits-made",
                    "feedback-given-in-time");

    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void coverageIsChildrenWithATeacherOutOfAllLeftBehind_2_4() {
        county.pair(school);
        county.child(school);
        county.surrogatePair(school);
        assertThat(indicator(county.principal(school), "2.4")).isEqualTo(new Number(1, 3));
        county.principal(school)
                .get("/api/mentoring/gaps?lack=TEACHER")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void talksAreDoneWindowsOutOfDecidedOnes_3_1_3i() {
        var pair = county.pair(school, TERM_START);
        talkOn(pair, "2026-03-04");
        talkOn(pair, "2026-03-06");
        talkOn(pair, "2026-03-17");
        TestClock.today("2026-04-02");
        assertThat(indicator(county.principal(school), "3.1.3i")).isEqualTo(new Number(2, 4));
        talkOn(pair, "2026-04-02");
        assertThat(indicator(county.principal(school), "3.1.3i")).isEqualTo(new Number(3, 5));
    }

    @Test
    void aPairingCountsFromThreeSchoolDaysOn() {
        county.pair(school, TERM_START);
        TestClock.today("2026-03-12");
        county.pair(school);
        TestClock.today("2026-04-02");
        assertThat(indicator(county.principal(school), "3.1.3i")).isEqualTo(new Number(0, 4 + 2));
    }

    @Test
    void whatEndsMidWeekCountsFromThreeSchoolDaysOn() {
        var pair = county.pair(school, TERM_START);
        TestClock.today("2026-03-11");
        post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/endings",
                        Map.of("reason", "NOT_NEEDED"))
                .then()
                .statusCode(201);
        TestClock.today("2026-04-02");
        assertThat(indicator(county.principal(school), "3.1.3i")).isEqualTo(new Number(0, 2));
    }

    @Test
    void excusedAndPausedWeeksAreNotCounted() {
        var pair = county.pair(school, TERM_START);
        county.calendar(
                2,
                Set.of(
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 10),
                        LocalDate.of(2026, 3, 11)),
                Set.of());
        pause(pair, "2026-03-16", "2026-03-20");
        pause(pair, "2026-03-18", "2026-03-22");
        TestClock.today("2026-04-02");
        assertThat(indicator(county.principal(school), "3.1.3i")).isEqualTo(new Number(0, 2));
    }

    @Test
    void weeksThatACorrectedTermDoesNotHaveAreNoLongerCounted() {
        county.pair(school, TERM_START);
        TestClock.today("2026-04-02");
        assertThat(indicator(county.principal(school), "3.1.3i")).isEqualTo(new Number(0, 4));
        county.calendar(2, TERM_START.plusWeeks(2), Set.of(), Set.of(), Set.of());
        assertThat(indicator(county.principal(school), "3.1.3i")).isEqualTo(new Number(0, 2));
    }

    @Test
    void aWeekInWhichTheSchoolsAreClosedIsExcused() {
        county.pair(school, TERM_START);
        TestClock.today("2026-04-02");
        var closures =
                Set.of(
                        LocalDate.of(2026, 3, 9),
                        LocalDate.of(2026, 3, 10),
                        LocalDate.of(2026, 3, 11));
        county.calendar(2, TERM_START, Set.of(), Set.of(), closures);
        assertThat(indicator(county.principal(school), "3.1.3i")).isEqualTo(new Number(0, 3));
    }

    @Test
    void weeklyContactNeedsBothPartsInOneWeek_3_1_4f_1() {
        var pair = county.surrogatePair(school);
        weekly(pair, "2026-03-04", "CONTACT");
        TestClock.today("2026-03-10");
        weekly(pair, "2026-03-09", "CONTACT");
        weekly(pair, "2026-03-10", "TUTORING");
        TestClock.today("2026-03-18");
        assertThat(indicator(county.principal(school), "3.1.4f-1")).isEqualTo(new Number(1, 2));
    }

    @Test
    void everyNumberEqualsItsList() {
        for (int i = 0; i < 5; i++) {
            var pair = county.pair(school, TERM_START);
            for (int week = 0; week <= i; week++) {
                talkOn(pair, TERM_START.plusWeeks(week).plusDays(1).toString());
            }
        }
        county.surrogatePair(school);
        county.child(school);
        TestClock.today("2026-04-09");
        var items =
                items(county.officer(), "school").stream()
                        .filter(i -> LISTED.contains(i.get("indicator")))
                        .toList();
        assertThat(items).hasSize(LISTED.size());
        for (var item : items) {
            assertEqualsItsList(item);
        }
    }

    @Test
    void theCountyIsTheSumOfItsSchools() {
        var second = county.school();
        talkOn(county.pair(school, TERM_START), "2026-03-04");
        county.pair(second, TERM_START);
        TestClock.today("2026-03-12");
        var bySchool = items(county.officer(), "school");
        assertThat(bySchool).filteredOn(i -> i.get("clause").equals("3.1.3i")).hasSize(2);
        assertThat(indicator(county.officer(), "3.1.3i", "county")).isEqualTo(new Number(1, 2));
        assertThat(indicator(county.officer(), "3.1.3i", "township")).isEqualTo(new Number(1, 2));
        assertEqualsItsList(find(items(county.officer(), "township"), "3.1.3i"));
    }

    @Test
    void aPrincipalSeesTheirOwnSchoolOnly() {
        county.school();
        assertThat(items(county.principal(school), "school"))
                .extracting(i -> i.get("org"))
                .containsOnly(school);
    }

    @Test
    void anotherSchoolsWindowsAreAbsent() {
        county.principal(county.school())
                .get("/api/mentoring/windows?kind=TALK&school=" + county.code(school))
                .then()
                .statusCode(404);
        county.principal(school).get("/api/mentoring/windows").then().statusCode(400);
        county.teacher(school, java.util.UUID.randomUUID()).get(PATH).then().statusCode(403);
        county.officer().get(PATH + "?term=1999-2000-1").then().statusCode(404);
        county.officer()
                .get(PATH + "?by=galaxy&term=" + County.TERM)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("by"));
    }

    private void assertEqualsItsList(Map<String, Object> item) {
        var records = all(item.get("records").toString());
        var number = number(item);
        if (item.get("clause").equals("2.4")) {
            assertThat(records).hasSize(number.denominator() - number.numerator());
            return;
        }
        assertThat(records).as(item.toString()).hasSize(number.denominator());
        if (item.get("clause").equals("3.1.3k")) {
            return;
        }
        assertThat(records)
                .filteredOn(r -> r.get("state").equals("DONE"))
                .hasSize(number.numerator());
        assertThat(all(item.get("records") + "&state=MISSED"))
                .hasSize(number.denominator() - number.numerator());
    }

    private List<Map<String, Object>> all(String path) {
        var all = new ArrayList<Map<String, Object>>();
        var cursor = "";
        do {
            var page = county.officer().urlEncodingEnabled(false).get(path + "&limit=3" + cursor);
            page.then().statusCode(200);
            all.addAll(page.path("items"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);
        return all;
    }

    private Number indicator(RequestSpecification who, String clause) {
        return indicator(who, clause, "school");
    }

    private Number indicator(RequestSpecification who, String clause, String by) {
        return number(find(items(who, by), clause));
    }

    private static Map<String, Object> find(List<Map<String, Object>> items, String clause) {
        return items.stream()
                .filter(i -> LISTED.contains(i.get("indicator")))
                .filter(i -> i.get("clause").equals(clause))
                .findFirst()
                .orElseThrow();
    }

    private static Number number(Map<String, Object> item) {
        return new Number(
                ((java.lang.Number) item.get("numerator")).intValue(),
                ((java.lang.Number) item.get("denominator")).intValue());
    }

    private static List<Map<String, Object>> items(RequestSpecification who, String by) {
        return who.get(PATH + "?by=" + by + "&term=" + County.TERM)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private void talkOn(Pair pair, String day) {
        TestClock.today(day);
        record(pair, "TALK", day, List.of(), county.teacher(school, pair.helper()));
    }

    private void weekly(Pair pair, String day, String part) {
        record(pair, "WEEKLY_CONTACT", day, List.of(part), county.helper(pair.helper()));
    }

    private static void record(
            Pair pair, String kind, String day, List<String> parts, RequestSpecification who) {
        var body = new HashMap<String, Object>();
        body.put("pairingId", pair.id());
        body.put("kind", kind);
        body.put("occurredAt", day + "T09:00:00+08:00");
        body.put("reached", true);
        body.put("parts", parts);
        post(who, "/api/mentoring/contacts", body).then().statusCode(201);
    }

    private void pause(Pair pair, String from, String until) {
        post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/pauses",
                        Map.of("from", from, "until", until, "reason", "生病"))
                .then()
                .statusCode(201);
    }

    private record Number(int numerator, int denominator) {}
}
