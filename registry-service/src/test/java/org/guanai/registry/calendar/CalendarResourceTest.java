package org.guanai.registry.calendar;

import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guanai.events.Topics;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.registry.County;
import org.guanai.registry.calendar.holiday.Announcement;
import org.guanai.registry.calendar.holiday.HolidayKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarResourceTest {
    @Inject InMemoryBroker broker;
    @Inject CalendarDesk desk;
    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @Test
    void aTermIsPlannedAndPublishedWithTheAnnouncedHolidays() {
        planned("2025-2026-2", "2026-03-02", "2026-07-03").then().statusCode(201);
        county.principal()
                .get("/api/registry/calendar")
                .then()
                .statusCode(200)
                .body("currentTerm", equalTo("2025-2026-2"))
                .body("announcedUntil", equalTo("2026-12-31"))
                .body("holidays.day", hasItem("2026-05-05"))
                .body("makeUpWorkdays.day", hasItem("2026-05-09"))
                .body("holidays[0].source", startsWith("国办发明电"));
        var snapshot = newest();
        assertEquals(LocalDate.of(2026, 3, 2), snapshot.terms().getFirst().startsOn());
        assertTrue(snapshot.holidays().contains(LocalDate.of(2026, 2, 17)));
        assertTrue(snapshot.makeUpWorkdays().contains(LocalDate.of(2026, 2, 14)));
        assertEquals(1, snapshot.version());
    }

    @Test
    void termsDoNotOverlapAndEndAfterTheyBegin() {
        then(planned("2025-2026-2", "2026-03-02", "2026-08-20")).created();
        then(planned("2026-2027-1", "2026-08-10", "2027-01-20"))
                .refused(409, "registry.term-overlaps", "startsOn");
        then(planned("2026-2027-1", "2026-09-01", "2026-08-20"))
                .refused(400, "registry.term-dates", "endsOn");
        then(planned("2025-2026-2", "2026-01-20", "2026-02-20"))
                .refused(409, "registry.term-taken");
        planned("spring", "2026-09-01", "2027-01-20")
                .then()
                .statusCode(400)
                .body("violations.field", contains("code"));
    }

    @Test
    void aCodeIsThatOfItsDates() {
        then(planned("2027-2028-1", "2027-03-01", "2027-07-09"))
                .refused(400, "registry.term-code", "code");
        then(planned("2026-2028-1", "2026-09-01", "2027-01-20"))
                .refused(400, "registry.term-code", "code");
        then(planned("2026-2027-2", "2026-09-01", "2027-01-20"))
                .refused(400, "registry.term-code", "code");
    }

    @Test
    void aTermIsPutRightAndPublishedAsCorrected() {
        planned("2025-2026-2", "2026-03-02", "2026-07-03");
        then(changed("2025-2026-2", "\"1\"", "2026-02-23", "2026-07-10"))
                .ok()
                .shows("terms[0].startsOn", "2026-02-23")
                .shows("terms[0].endsOn", "2026-07-10");
        assertEquals(LocalDate.of(2026, 2, 23), newest().terms().getFirst().startsOn());
        assertEquals(2, newest().version());
    }

    @Test
    void aCorrectionIsMadeAgainstTheCalendarAsItIs() {
        planned("2025-2026-2", "2026-03-02", "2026-07-03");
        then(changed("2025-2026-2", "\"0\"", "2026-02-23", "2026-07-10")).is(412);
        then(changed("2025-2026-1", "\"1\"", "2025-09-01", "2026-01-23")).absent();
        then(changed("2025-2026-2", "\"1\"", "2026-09-01", "2027-01-10"))
                .refused(400, "registry.term-code", "code");
        assertEquals(1, newest().version());
    }

    @Test
    void aTermThatHasNotBegunIsWithdrawnAndMayBePlannedAgain() {
        planned("2026-2027-1", "2026-09-01", "2027-01-20");
        then(withdrawn("/api/registry/terms/2026-2027-1")).created().lists("terms");
        assertTrue(newest().terms().isEmpty());
        then(planned("2026-2027-1", "2026-08-31", "2027-01-22")).created();
        then(withdrawn("/api/registry/terms/2027-2028-1")).absent();
    }

    @Test
    void aTermThatHasBegunStays() {
        planned("2025-2026-2", "2026-03-02", "2026-07-03");
        then(withdrawn("/api/registry/terms/2025-2026-2")).refused(409, "registry.term-begun");
    }

    @Test
    void theWholeNoticeOfAYearAnnouncesIt() {
        planned("2025-2026-2", "2026-03-02", "2026-07-03");
        then(announced(noticeOf2027())).created().shows("announcedUntil", "2027-12-31");
        assertEquals(2, newest().version());
        then(county.principal().body(noticeOf2027()).post("/api/registry/holidays")).is(403);
        var other = County.founded();
        then(other.principal().get("/api/registry/calendar")).shows("announcedUntil", "2026-12-31");
    }

    @Test
    void aSingleDayAnnouncesNoYear() {
        then(announced(List.of(day("2027-04-15", "HOLIDAY"))))
                .created()
                .shows("announcedUntil", "2026-12-31");
        assertEquals(LocalDate.of(2026, 12, 31), newest().announcedUntil());
    }

    @Test
    void aClosureOfTheSchoolsIsNoHoliday() {
        then(announced(List.of(day("2026-05-09", "CLOSURE"))))
                .created()
                .lists("closures.day", "2026-05-09");
        assertTrue(newest().closures().contains(LocalDate.of(2026, 5, 9)));
        assertTrue(newest().makeUpWorkdays().contains(LocalDate.of(2026, 5, 9)));
        assertFalse(newest().holidays().contains(LocalDate.of(2026, 5, 9)));
    }

    @Test
    void aDayIsPutRightAndWithdrawnByTheCountyThatAnnouncedIt() {
        announced(List.of(day("2026-05-06", "HOLIDAY")));
        var path = "/api/registry/holidays/2026-05-06";
        var change = new HashMap<>(day("2026-05-06", "CLOSURE"));
        change.remove("day");
        change.put("reason", "只是停课");
        then(county.officer().header("If-Match", "\"1\"").body(change).put(path)).ok();
        assertTrue(newest().closures().contains(LocalDate.of(2026, 5, 6)));
        then(withdrawn(path)).created().lists("closures.day");
        then(withdrawn(path)).absent();
        then(withdrawn("/api/registry/holidays/2026-05-05")).absent();
    }

    @Test
    void aDayThatNoDatabaseHoldsIsRefused() {
        var day = Map.of("day", "-0001-12-31", "kind", "HOLIDAY", "name", "元旦", "source", "通知");
        county.officer()
                .body(List.of(day))
                .post("/api/registry/holidays")
                .then()
                .statusCode(400)
                .body("code", equalTo("kit.json-field"))
                .body("field", equalTo("[0].day"));
    }

    /// 国办发明电〔2023〕7号, 〔2024〕12号, 〔2025〕7号.
    @Test
    void theShippedYearsAreThoseOfTheNotices() {
        var shipped = ShippedHolidays.read();
        assertEquals(
                List.of(28L, 28L, 33L),
                List.of(holidays(shipped, 2024), holidays(shipped, 2025), holidays(shipped, 2026)));
        assertEquals(shipped.size(), shipped.stream().map(Announcement::day).distinct().count());
        assertTrue(
                shipped.stream()
                        .filter(h -> h.kind() == HolidayKind.WORKDAY)
                        .allMatch(h -> h.day().getDayOfWeek().getValue() > 5));
    }

    @Test
    void aDayThatTheNoticesNoLongerNameIsTakenBack() {
        var shipped = ShippedHolidays.read();
        planned("2025-2026-2", "2026-03-02", "2026-07-03");
        SystemScope.run(() -> desk.takeShipped(shipped.subList(0, shipped.size() - 1)));
        var last = shipped.getLast();
        assertFalse(
                newest().holidays().contains(last.day())
                        || newest().makeUpWorkdays().contains(last.day()));
        SystemScope.run(() -> desk.takeShipped(shipped));
        assertTrue(
                newest().holidays().contains(last.day())
                        || newest().makeUpWorkdays().contains(last.day()));
    }

    private static long holidays(List<Announcement> shipped, int year) {
        return shipped.stream()
                .filter(h -> h.kind() == HolidayKind.HOLIDAY && h.day().getYear() == year)
                .count();
    }

    private CalendarSnapshot newest() {
        return broker.published(Topics.CALENDARS, CalendarSnapshot.class).stream()
                .filter(c -> c.org().equals(county.code))
                .toList()
                .getLast();
    }

    private static Map<String, Object> day(String day, String kind) {
        return Map.of("day", day, "kind", kind, "name", "元旦", "source", "国办发明电〔2026〕9号");
    }

    private static List<Map<String, Object>> noticeOf2027() {
        return Stream.of(
                        "01-01", "02-05", "02-06", "02-07", "02-08", "02-09", "04-05", "05-01",
                        "06-09", "09-15", "10-01", "10-02")
                .map(day -> day("2027-" + day, "HOLIDAY"))
                .toList();
    }

    private Response announced(List<Map<String, Object>> days) {
        return county.officer().body(days).post("/api/registry/holidays");
    }

    private Response changed(String code, String tag, String from, String to) {
        var change = Map.of("name", "学期", "startsOn", from, "endsOn", to, "reason", "校历有误");
        return county.officer()
                .header("If-Match", tag)
                .body(change)
                .put("/api/registry/terms/" + code);
    }

    private Response withdrawn(String path) {
        return county.officer().body(Map.of("reason", "录入有误")).post(path + "/withdrawals");
    }

    private Response planned(String code, String from, String to) {
        return county.officer()
                .body(Map.of("code", code, "name", "学期", "startsOn", from, "endsOn", to))
                .post("/api/registry/terms");
    }
}
