package org.guanai.aid.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.guanai.aid.County;
import org.guanai.aid.Objecting;
import org.guanai.events.Overdue;
import org.guanai.events.Overdue.Level;
import org.guanai.events.OverdueKind;
import org.guanai.events.Topics;
import org.guanai.kit.testing.TestClock;
import org.guanai.owed.LateSweep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 2.2, 3.1.1a: an objection that is not answered in time is told of, once for each level.
@QuarkusTest
class LateObjectionsTest {
    @Inject LateSweep sweep;

    private final County county = County.fresh();

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void aLateAnswerIsToldToWhoOwesItThenUpwardsAndOnceEach() {
        var programme = county.programme();
        Objecting.approved(county.east, programme);
        var notice = County.id(publish(county.east, programme));
        then(Objecting.object(principal(county.east), notice)).shows("dueOn", "2026-04-30");
        sweep.sweep();
        assertThat(told()).isEmpty();
        TestClock.today("2026-05-01");
        sweep.sweep();
        sweep.sweep();
        assertThat(told()).containsExactly(Level.OWNER);
        TestClock.today("2026-05-08");
        sweep.sweep();
        assertThat(told()).containsExactly(Level.OWNER, Level.RESPONSIBLE, Level.COUNTY);
    }

    private List<Level> told() {
        return broker().published(Topics.AID_EVENTS, Overdue.class).stream()
                .filter(e -> e.org().equals(county.east.org()) && e.kind() == OverdueKind.OBJECTION)
                .map(Overdue::remind)
                .toList();
    }
}
