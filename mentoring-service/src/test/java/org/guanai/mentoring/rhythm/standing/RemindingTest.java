package org.guanai.mentoring.rhythm.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.guanai.events.mentoring.DutyOverdue.Level;
import org.guanai.mentoring.rhythm.standing.Reminding.Reminder;
import org.guanai.reference.WorkingDays;
import org.junit.jupiter.api.Test;

/// A week that ended on Sunday 8 March 2026, undone (3.1.3i).
class RemindingTest {
    private static final LocalDate END = LocalDate.of(2026, 3, 8);
    private static final Reminding REMINDING =
            new Reminding(
                    new WorkingDays(Set.of(), Set.of(), LocalDate.of(2026, 12, 31)), 3, 5, 14);

    @Test
    void theHelperIsRemindedOnTheFirstDayAfterTheWindow() {
        assertThat(reminded(missed(0), "2026-03-09"))
                .containsExactly(new Reminder(END, Level.HELPER));
    }

    @Test
    void thePrincipalAfterThreeWorkingDays() {
        assertThat(reminded(missed(1), "2026-03-11")).isEmpty();
        assertThat(reminded(missed(1), "2026-03-12"))
                .containsExactly(new Reminder(END, Level.PRINCIPAL));
    }

    @Test
    void theCountyAfterFive() {
        assertThat(reminded(missed(2), "2026-03-13")).isEmpty();
        assertThat(reminded(missed(2), "2026-03-14"))
                .containsExactly(new Reminder(END, Level.COUNTY));
    }

    @Test
    void nobodyTwice() {
        assertThat(reminded(missed(3), "2026-04-01")).isEmpty();
    }

    @Test
    void afterAStandstillEachLevelOnce() {
        assertThat(reminded(missed(0), "2026-03-20"))
                .extracting(Reminder::level)
                .containsExactly(Level.HELPER, Level.PRINCIPAL, Level.COUNTY);
    }

    @Test
    void nobodyBeginsToBeRemindedOfWhatCanNoLongerBeMended() {
        assertThat(reminded(missed(0), "2026-03-23")).isEmpty();
        assertThat(reminded(missed(1), "2026-03-23")).hasSize(2);
    }

    @Test
    void ofWhatHadPassedBeforeThePairingWasEnteredOnlyTheOldestIsTold() {
        var two =
                new DutyState(
                        DutyState.FAR,
                        DutyState.FAR,
                        Set.of(),
                        List.of(new Miss(END, 0), new Miss(END.plusWeeks(1), 0)),
                        null,
                        null);
        var entered = END.plusDays(9);
        assertThat(reminded(two, "2026-03-18", entered))
                .extracting(Reminder::dueOn)
                .hasSize(3)
                .containsOnly(END);
        var told = REMINDING.remind(two, entered, entered).state();
        assertThat(reminded(told, "2026-03-25", entered)).isEmpty();
    }

    @Test
    void theNextStepIsTheNearest() {
        var state =
                new DutyState(
                        END.plusDays(1),
                        END.plusDays(7),
                        Set.of(),
                        List.of(new Miss(END, 1)),
                        null,
                        null);
        assertThat(REMINDING.nextStep(state, END.plusDays(1), Instant.EPOCH, Duration.ZERO))
                .isEqualTo("2026-03-12T00:00:00Z");
    }

    @Test
    void whatWasJustEnteredIsLeftInPeaceAtFirst() {
        var entered = Instant.parse("2026-03-09T02:00:00Z");
        var step = REMINDING.nextStep(missed(0), END.plusDays(1), entered, Duration.ofSeconds(30));
        assertThat(step).isEqualTo("2026-03-09T02:00:30Z");
    }

    private static List<Reminder> reminded(DutyState state, String today) {
        return reminded(state, today, LocalDate.EPOCH);
    }

    private static List<Reminder> reminded(DutyState state, String today, LocalDate enteredOn) {
        return REMINDING.remind(state, LocalDate.parse(today), enteredOn).reminders();
    }

    private static DutyState missed(int told) {
        return new DutyState(
                DutyState.FAR, DutyState.FAR, Set.of(), List.of(new Miss(END, told)), null, null);
    }
}
