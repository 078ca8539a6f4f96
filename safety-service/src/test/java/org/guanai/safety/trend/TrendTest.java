package org.guanai.safety.trend;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.path;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.report;
import static org.guanai.safety.Safety.reported;
import static org.guanai.safety.Safety.student;
import static org.guanai.safety.Safety.with;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.TestClock;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5h: whether it becomes safer from term to term.
@QuarkusTest
class TrendTest {
    private static final String TREND = "/api/safety/trend";

    private final TestCounty county = TestCounty.fresh();
    private final StudentSnapshot child = student(county.east, UUID.randomUUID());

    @BeforeEach
    void twoTermsAndADayOfTheSecond() {
        county.calendar(
                List.of(
                        TestCounty.term(
                                "2025-2026-2", LocalDate.of(2026, 2, 20), LocalDate.of(2026, 7, 5)),
                        TestCounty.term(
                                "2026-2027-1", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 20)),
                        TestCounty.term(
                                "2026-2027-2",
                                LocalDate.of(2027, 2, 20),
                                LocalDate.of(2027, 7, 5))),
                Set.of(),
                Set.of(),
                LocalDate.of(2027, 7, 5),
                1);
        TestClock.today("2026-11-20");
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    void incidentsStandInTheTermInWhichTheyHappenedAndHolidaysCountToTheTermBefore() {
        happened("2026-03-10T02:15:00Z", "INJURY");
        happened("2026-07-20T02:15:00Z", "DROWNING");
        happened("2026-11-10T02:15:00Z", "INJURY");
        then(principal(county.east).get(TREND))
                .ok()
                .lists("items.term", "2025-2026-2", "2026-2027-1")
                .lists("items.incidents", 2, 1)
                .shows("items[0].byKind.DROWNING", 1)
                .shows("items[0].bySeverity.'3'", 2)
                .shows("items[0].until", "2026-08-31")
                .shows("items[1].until", "2026-11-20");
    }

    @Test
    void whatWasTakenBackCountsNoLonger() {
        var incident = happened("2026-11-10T02:15:00Z", "INJURY");
        var mistake = Map.of("because", "MISTAKEN", "reason", "误报");
        then(principal(county.east).post(path(incident) + "/withdrawals", mistake)).created();
        then(principal(county.east).get(TREND)).lists("items.incidents", 0, 0);
    }

    @Test
    void bullyingAndNearMissesStandBesideThem() {
        var miss =
                Map.of(
                        "kind",
                        "FACILITY",
                        "happenedOn",
                        "2026-11-19",
                        "where",
                        "走廊",
                        "what",
                        "吊扇松动");
        then(principal(county.east).post("/api/safety/near-misses", miss)).created();
        var bullying =
                Map.of(
                        "foundOn",
                        "2026-11-19",
                        "kinds",
                        List.of("VERBAL"),
                        "parties",
                        List.of(Map.of("studentId", child.id(), "role", "BULLIED")),
                        "repeated",
                        false,
                        "account",
                        "辱骂",
                        "protection",
                        "调座位");
        then(principal(county.east).post("/api/safety/bullying-cases", bullying)).created();
        then(officer(county).get(TREND))
                .lists("items.nearMisses", 0, 1)
                .lists("items.bullying.cases", 0, 1)
                .lists("items.bullying.found", 0, 0)
                .lacks("items[1].bullying.surveyed");
    }

    @Test
    void aSchoolSeesItsOwnAndAsManyTermsAsAsked() {
        happened("2026-11-10T02:15:00Z", "INJURY");
        then(principal(county.west).get(TREND)).lists("items.incidents", 0, 0);
        then(officer(county).get(TREND + "?terms=1")).lists("items.incidents", 1);
        then(officer(county).get(TREND + "?school=" + county.west.code()))
                .lists("items.incidents", 0, 0);
        then(principal(county.west).get(TREND + "?school=" + county.east.code())).absent();
        then(officer(county).get(TREND + "?terms=13")).is(400);
        then(as(Roles.TEACHER).of(county.east.org()).get(TREND)).forbidden();
    }

    private UUID happened(String at, String kind) {
        var report = with(report(child), "occurredAt", at);
        return reported(county.east, with(report, "kind", kind));
    }
}
