package org.guanai.safety.owed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.student;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Overdue;
import org.guanai.events.OverdueKind;
import org.guanai.events.Topics;
import org.guanai.kit.testing.TestClock;
import org.guanai.owed.LateSweep;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.guanai.testing.registry.TestSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5d, 3.1.5e, 3.3.1e: a school that misses a drill, a roll-call or a survey is reminded.
@QuarkusTest
class MissedTest {
    @Inject LateSweep sweep;

    private final TestCounty county = TestCounty.fresh();

    @BeforeEach
    void aTerm() {
        var term =
                TestCounty.term("2026-2027-1", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 20));
        var autumn = Set.of(LocalDate.of(2026, 12, 2));
        county.calendar(List.of(term), autumn, Set.of(), LocalDate.of(2027, 1, 20), 1);
    }

    @AfterEach
    void today() {
        TestClock.reset();
    }

    @Test
    void aMonthWithoutAnEvacuationIsToldWhenItIsOver() {
        TestClock.today("2026-12-01");
        then(principal(county.east).post("/api/safety/drills", drill("2026-11-12"))).created();
        sweep.sweep();
        sweep.sweep();
        assertThat(late(OverdueKind.DRILL, county.east)).isEmpty();
        assertThat(late(OverdueKind.DRILL, county.west))
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.dueOn()).isEqualTo("2026-11-30");
                    assertThat(late.remind()).isEqualTo(Overdue.Level.OWNER);
                });
    }

    @Test
    void aMonthOfHolidaysOwesNoDrill() {
        TestClock.today("2026-09-01");
        sweep.sweep();
        assertThat(late(OverdueKind.DRILL, county.east)).isEmpty();
    }

    @Test
    void aNightWithoutARollCallIsToldTheNextDay() {
        student(county.east, UUID.randomUUID());
        TestClock.today("2026-12-03");
        then(principal(county.east).post("/api/safety/roll-calls", rollCall("2026-12-01")))
                .created();
        sweep.sweep();
        assertThat(late(OverdueKind.ROLL_CALL, county.east))
                .extracting(Overdue::dueOn)
                .doesNotContain(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2))
                .contains(LocalDate.of(2026, 11, 30));
        assertThat(late(OverdueKind.ROLL_CALL, county.west)).isEmpty();
    }

    @Test
    void aTermWithoutASurveyIsToldBeforeItEnds() {
        student(county.east, UUID.randomUUID());
        student(county.west, UUID.randomUUID());
        TestClock.today("2026-12-03");
        var survey =
                Map.of("term", "2026-2027-1", "opensOn", "2026-12-05", "closesOn", "2026-12-12");
        then(principal(county.west).post("/api/safety/bullying-surveys", survey)).created();
        TestClock.today("2027-01-06");
        sweep.sweep();
        assertThat(late(OverdueKind.BULLYING_SURVEY, county.east)).isEmpty();
        TestClock.today("2027-01-07");
        sweep.sweep();
        assertThat(late(OverdueKind.BULLYING_SURVEY, county.east)).hasSize(1);
        assertThat(late(OverdueKind.BULLYING_SURVEY, county.west)).isEmpty();
    }

    private static List<Overdue> late(OverdueKind kind, TestSchool school) {
        return Safety.broker().published(Topics.SAFETY_EVENTS, Overdue.class).stream()
                .filter(late -> late.kind() == kind && late.org().equals(school.org()))
                .toList();
    }

    private static Map<String, Object> drill(String day) {
        var drill = new HashMap<String, Object>();
        drill.put("scenario", "FIRE");
        drill.put("heldOn", day);
        drill.put("evacuation", true);
        drill.put("announced", true);
        drill.put("commander", "校长");
        drill.put("outInSeconds", 110);
        drill.put("due", 420);
        drill.put("counted", 420);
        drill.put("hurt", 0);
        return drill;
    }

    private static Map<String, Object> rollCall(String night) {
        return Map.of("night", night, "building", "1号楼", "due", 1, "absent", List.of());
    }
}
