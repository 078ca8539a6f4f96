package org.guanai.registry.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.events.Topics;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.registry.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarResourceTest {
    @Inject InMemoryBroker broker;
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
        planned("2025-2026-2", "2026-03-02", "2026-07-03").then().statusCode(201);
        planned("2026-2027-1", "2026-07-01", "2027-01-20")
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.term-overlaps"));
        planned("2026-2027-1", "2026-09-01", "2026-08-20")
                .then()
                .statusCode(400)
                .body("field", equalTo("endsOn"));
        planned("2025-2026-2", "2026-09-01", "2027-01-20")
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.term-taken"));
        planned("spring", "2026-09-01", "2027-01-20")
                .then()
                .statusCode(400)
                .body("violations.field", contains("code"));
    }

    @Test
    void anotherYearsNoticeMovesTheAnnouncedDays() {
        planned("2025-2026-2", "2026-03-02", "2026-07-03");
        var notice =
                List.of(
                        Map.of(
                                "day",
                                "2027-01-01",
                                "kind",
                                "HOLIDAY",
                                "name",
                                "元旦",
                                "source",
                                "国办发明电〔2026〕9号"),
                        Map.of(
                                "day",
                                "2027-01-03",
                                "kind",
                                "WORKDAY",
                                "name",
                                "元旦",
                                "source",
                                "国办发明电〔2026〕9号"));
        county.officer()
                .body(notice)
                .post("/api/registry/holidays")
                .then()
                .statusCode(201)
                .body("announcedUntil", equalTo("2027-12-31"));
        assertEquals(2, newest().version());
        county.principal().body(notice).post("/api/registry/holidays").then().statusCode(403);
        var other = County.founded();
        other.principal()
                .get("/api/registry/calendar")
                .then()
                .body("announcedUntil", equalTo("2026-12-31"));
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

    private Response planned(String code, String from, String to) {
        return county.officer()
                .body(Map.of("code", code, "name", "学期", "startsOn", from, "endsOn", to))
                .post("/api/registry/terms");
    }
}
