package org.guanai.mentoring.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.guanai.events.Overdue;
import org.guanai.events.OverdueKind;
import org.guanai.events.Topics;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.guanai.owed.LateSweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever is late beside the duties is told of, once per breach and level (3.1.1a).
@QuarkusTest
class OverdueTest {
    @Inject InMemoryBroker broker;
    @Inject LateSweep sweep;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void aWorryingTalk() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school);
        var body =
                Map.of(
                        "pairingId",
                        pair.id(),
                        "kind",
                        "TALK",
                        "occurredAt",
                        "2026-03-04T09:00:00+08:00",
                        "reached",
                        true,
                        "concern",
                        2);
        var teacher = county.teacher(school, pair.helper());
        then(County.post(teacher, "/api/mentoring/contacts", body)).created();
    }

    @Test
    void feedbackThatIsLateIsToldOnceToItsHelper_3_1_3k() {
        sweepOn("2026-03-06");
        assertThat(told(OverdueKind.FEEDBACK)).isEmpty();
        sweepOn("2026-03-07");
        sweepOn("2026-03-08");
        assertThat(told(OverdueKind.FEEDBACK))
                .singleElement()
                .satisfies(e -> assertThat(e.ownerId()).isEqualTo(pair.helper()));
    }

    @Test
    void aSchoolWithoutAWorkPlanIsToldAfterTheFirstDayOfTheYear_3_1_1c() {
        sweepOn("2026-03-03");
        assertThat(told(OverdueKind.WORK_PLAN)).hasSize(1);
        var plan = Map.of("schoolYear", "2025-2026", "title", "方案", "body", "结对");
        var path = "/api/mentoring/work-plans";
        var made = then(County.post(county.principal(school), path, plan)).created().id();
        then(County.post(county.principal(school), path + "/" + made + "/submissions", Map.of()))
                .created();
        sweepOn("2026-04-20");
        assertThat(told(OverdueKind.WORK_PLAN)).hasSize(1);
    }

    private void sweepOn(String day) {
        TestClock.today(day);
        sweep.sweep();
    }

    private List<Overdue> told(OverdueKind kind) {
        return broker.published(Topics.MENTORING_EVENTS, Overdue.class).stream()
                .filter(e -> e.kind() == kind && e.org().equals(school))
                .toList();
    }
}
