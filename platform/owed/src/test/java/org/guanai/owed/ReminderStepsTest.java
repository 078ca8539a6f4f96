package org.guanai.owed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.events.Overdue.Level.COUNTY;
import static org.guanai.events.Overdue.Level.OWNER;
import static org.guanai.events.Overdue.Level.RESPONSIBLE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// 3.1.1a: what is late rises to whoever is responsible, then to the county.
class ReminderStepsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 4, 20);
    private final ReminderSteps steps = new ReminderSteps(3, 7);

    @Test
    void whoeverOwesItHearsOfItFirstThenTheResponsibleThenTheCounty() {
        assertThat(steps.reached(DUE, DUE.plusDays(3))).containsExactly(OWNER);
        assertThat(steps.reached(DUE, DUE.plusDays(4))).containsExactly(OWNER, RESPONSIBLE);
        assertThat(steps.reached(DUE, DUE.plusDays(8))).containsExactly(OWNER, RESPONSIBLE, COUNTY);
    }
}
