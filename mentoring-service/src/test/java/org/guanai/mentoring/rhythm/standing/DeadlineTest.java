package org.guanai.mentoring.rhythm.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.mentoring.rhythm.kind.Deed;
import org.guanai.mentoring.rhythm.kind.Due;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.kind.SatisfiedBy;
import org.junit.jupiter.api.Test;

/// A duty that is due once, from Wednesday 4 to Friday 6 March 2026.
class DeadlineTest {
    private static final Deadline DEADLINE = new Deadline(day("2026-03-04"), day("2026-03-06"));
    private static final DutyKind ONCE =
            new DutyKind(
                    "ONCE",
                    "3.1",
                    PairingKind.TEACHER,
                    new Due.Once(),
                    List.of(),
                    SatisfiedBy.CONTACT);

    @Test
    void itIsDueUntilItsDay() {
        var state = on("2026-03-06");
        assertThat(state.dueFrom()).isEqualTo("2026-03-04");
        assertThat(state.dueUntil()).isEqualTo("2026-03-06");
        assertThat(state.misses()).isEmpty();
    }

    @Test
    void doneInTimeItIsNeverDueAgain() {
        var state = on("2026-03-20", "2026-03-05");
        assertThat(state.dueFrom()).isEqualTo(DutyState.FAR);
        assertThat(state.misses()).isEmpty();
        assertThat(state.lastDone()).isEqualTo("2026-03-05");
    }

    @Test
    void afterItsDayItIsMissedOnce() {
        assertThat(on("2026-03-20").missed()).containsExactly(day("2026-03-06"));
    }

    @Test
    void doneLateItIsMadeGood() {
        var state = on("2026-03-20", "2026-03-18");
        assertThat(state.misses()).isEmpty();
        assertThat(state.lastDone()).isEqualTo("2026-03-18");
    }

    @Test
    void movingOnEqualsCountingAgain() {
        var passed = on("2026-03-05").passed(day("2026-03-09"), DEADLINE);
        assertThat(passed).isEqualTo(on("2026-03-09"));
        var done = on("2026-03-05").with(deed("2026-03-05"), ONCE, DEADLINE);
        assertThat(done).isEqualTo(on("2026-03-05", "2026-03-05"));
    }

    private static DutyState on(String today, String... deeds) {
        var done = Stream.of(deeds).map(DeadlineTest::deed).toList();
        return DutyState.recounted(ONCE, DEADLINE, done, day(today), List.of());
    }

    private static Deed deed(String day) {
        return new Deed.Contact(day(day), List.of(), true);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
