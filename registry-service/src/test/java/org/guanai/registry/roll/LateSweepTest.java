package org.guanai.registry.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Overdue;
import org.guanai.events.Overdue.Level;
import org.guanai.events.Topics;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.owed.LateSweep;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 3.1.1a: what is late is told once per breach and level.
@QuarkusTest
class LateSweepTest {
    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    @Inject LateSweep sweep;

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void theOwnerIsToldFirstThenWhoeverIsResponsibleThenTheCountyAndEachOnce() {
        var county = County.founded();
        var child = roster.registered(county.school, child(county.schoolCode));
        var opening = Map.of("studentId", child, "since", "2026-04-20", "droppedOut", false);
        var id =
                then(county.principal().body(opening).post("/api/registry/dropout-cases"))
                        .created()
                        .id();
        for (var day : List.of("2026-05-01", "2026-05-02", "2026-05-04", "2026-05-08")) {
            TestClock.today(LocalDate.parse(day));
            sweep.sweep();
        }
        assertThat(levels(id)).containsExactly(Level.OWNER, Level.RESPONSIBLE, Level.COUNTY);
    }

    private List<Level> levels(UUID id) {
        return broker.published(Topics.REGISTRY_EVENTS, Overdue.class).stream()
                .filter(o -> o.id().equals(id))
                .map(Overdue::remind)
                .toList();
    }
}
