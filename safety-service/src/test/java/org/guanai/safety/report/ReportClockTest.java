package org.guanai.safety.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.report.ReportClock.ReportHours;
import org.guanai.safety.report.ReportClock.Sharper;
import org.guanai.safety.situation.Casualties;
import org.guanai.safety.situation.IncidentKind;
import org.junit.jupiter.api.Test;

class ReportClockTest {
    private static final Instant REPORTED = Instant.parse("2026-11-20T02:00:00Z");
    private static final ReportHours HOURS =
            new ReportHours(
                    120,
                    24,
                    168,
                    2,
                    1,
                    3,
                    30,
                    List.of(new Sharper(Set.of(IncidentKind.FIRE), 3, 10)));
    private final ReportClock clock = new ReportClock(REPORTED, HOURS, 120, true);

    @Test
    void theFirstReportIsAwaitedFirst() {
        var awaited = clock.awaited(List.of()).orElseThrow();
        assertThat(awaited.stage()).isEqualTo(Stage.FIRST);
        assertThat(awaited.dueAt()).isEqualTo("2026-11-20T04:00:00Z");
    }

    @Test
    void aContinuedReportIsDueADayAfterTheOneBefore() {
        var awaited = clock.awaited(List.of(made(Stage.FIRST, 1))).orElseThrow();
        assertThat(awaited.stage()).isEqualTo(Stage.CONTINUED);
        assertThat(awaited.dueAt()).isEqualTo("2026-11-21T03:00:00Z");
    }

    @Test
    void afterAWeekTheFinalReportIsDue() {
        var awaited =
                clock.awaited(List.of(made(Stage.FIRST, 1), made(Stage.CONTINUED, 150)))
                        .orElseThrow();
        assertThat(awaited.stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    void nothingFollowsTheFinalReport() {
        var all = List.of(made(Stage.FIRST, 1), made(Stage.FINAL, 2));
        assertThat(clock.awaited(all)).isEmpty();
        assertThatThrownBy(() -> ReportClock.requireOrder(Stage.CONTINUED, all))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void whereNoneIsOwedNoneIsAwaited() {
        assertThat(new ReportClock(REPORTED, HOURS, 120, false).awaited(List.of())).isEmpty();
    }

    @Test
    void nothingPrecedesTheFirstReport() {
        assertThatThrownBy(() -> ReportClock.requireOrder(Stage.FINAL, List.of()))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void theCountySetsShorterTimesByKindAndSeverity() {
        assertThat(HOURS.firstMinutes(IncidentKind.FIRE, 3)).isEqualTo(10);
        assertThat(HOURS.firstMinutes(IncidentKind.FIRE, 2)).isEqualTo(120);
        assertThat(HOURS.firstMinutes(IncidentKind.TRAFFIC, 4)).isEqualTo(120);
    }

    @Test
    void whereSomebodyDiedOrThreeAreInjuredReportsAreOwedWhateverTheSeverity() {
        assertThat(HOURS.areOwed(1, new Casualties(0, 2))).isFalse();
        assertThat(HOURS.areOwed(1, new Casualties(0, 3))).isTrue();
        assertThat(HOURS.areOwed(1, new Casualties(1, 0))).isTrue();
    }

    private static ReportStep made(Stage stage, int hoursLater) {
        return new ReportStep(stage, REPORTED.plus(Duration.ofHours(hoursLater)));
    }
}
