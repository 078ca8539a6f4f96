package org.guanai.mentoring.rhythm.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.rhythm.duty.Welcomes.WELCOME;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.events.mentoring.DutyOverdue.Level;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.Answer;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.guanai.mentoring.rhythm.sweep.DutySweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A duty that the engine has never heard of is listed, reminded of and satisfied like any other.
/// It is due from Wednesday 4 to Friday 6 March 2026.
@QuarkusTest
class DeclaredDutyTest {
    private static final String DUTIES = "/api/mentoring/duties?helper=me";

    @Inject InMemoryBroker broker;
    @Inject DutyBook book;
    @Inject DutyRecount recount;
    @Inject DutySweep sweep;
    @Inject Welcomes welcomes;
    private County county;
    private Pair pair;

    @BeforeEach
    void aPairingThatOwesAWelcome() {
        county = County.inTerm(broker);
        pair = county.pair(county.school());
        var subject =
                new Subject(pair.id(), new OrgPath(pair.school()), pair.helper(), pair.child());
        var today = LocalDate.of(2026, 3, 4);
        inSystem(() -> book.begin(WELCOME, subject, today, today.plusDays(2)));
    }

    @Test
    void itIsListedByItsDeclaration() {
        duties().shows("items[0].kind", "WELCOME")
                .shows("items[0].clause", "3.1.3a")
                .shows("items[0].dueUntil", "2026-03-06")
                .shows("items[0].state", "DUE");
    }

    @Test
    void itIsRemindedOfAfterItsDay() {
        sweepOn("2026-03-07");
        assertThat(broker.published(Topics.MENTORING_EVENTS, DutyOverdue.class))
                .filteredOn(e -> e.pairingId().equals(pair.id()))
                .filteredOn(e -> e.dutyKind().equals("WELCOME"))
                .extracting(DutyOverdue::remind)
                .containsExactly(Level.HELPER);
    }

    @Test
    void aDeedOfItsSourceSatisfiesItEvenLate() {
        sweepOn("2026-03-09");
        welcomes.visited(pair.id(), LocalDate.of(2026, 3, 9), true);
        inSystem(() -> recount.recount(Set.of(pair.id())));
        duties().shows("items.find { it.kind == 'WELCOME' }.lastDone", "2026-03-09")
                .shows("items.find { it.kind == 'WELCOME' }.state", "UPCOMING");
    }

    @Test
    void anotherDeedSatisfiesNothing() {
        welcomes.visited(pair.id(), LocalDate.of(2026, 3, 5), false);
        inSystem(() -> recount.recount(Set.of(pair.id())));
        duties().shows("items.find { it.kind == 'WELCOME' }.state", "DUE");
    }

    private Answer duties() {
        return then(county.teacher(pair.school(), pair.helper()).get(DUTIES)).ok();
    }

    private void sweepOn(String day) {
        TestClock.today(day);
        sweep.sweep();
    }

    private static void inSystem(Runnable work) {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(work));
    }
}
