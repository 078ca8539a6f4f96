package org.guanai.safety.owed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.staff;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Overdue;
import org.guanai.kit.time.BusinessZone;
import org.guanai.owed.LateSweep;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.Test;

/// 3.1.5a: what is late is told to its owner, then to the principal, then to the county.
@QuarkusTest
class LateSweepTest {
    @Inject LateSweep sweep;

    private final TestCounty county = Safety.county();
    private final UUID owner = staff(county.east).id();

    @Test
    void aLateHazardIsToldOncePerLevel() {
        var late = LocalDate.now(BusinessZone.ID).minusDays(5);
        var hazard =
                Map.of(
                        "foundOn", "2026-11-01",
                        "place", "教学楼",
                        "kind", "FIRE",
                        "grade", "ORDINARY",
                        "what", "灭火器过期",
                        "ownerId", owner,
                        "dueOn", late.toString());
        var id = then(principal(county.east).post("/api/safety/hazards", hazard)).created().id();
        sweep.sweep();
        sweep.sweep();
        assertThat(said(Overdue.class, Overdue::id, id))
                .extracting(Overdue::remind)
                .containsExactly(Overdue.Level.OWNER, Overdue.Level.RESPONSIBLE);
    }
}
