package org.guanai.mentoring.rhythm.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentLeaveMoved;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.mentoring.match.event.ActivePairing;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.rhythm.excuse.ExcuseCause;
import org.guanai.mentoring.rhythm.excuse.PauseStart;
import org.guanai.mentoring.rhythm.excuse.Rests;

/// While a child is on leave from school (休学) its helpers owe nothing: the days are excused, and
/// owed again when the leave ends early or is taken back (3.1.3i, 3.1.3j).
@ApplicationScoped
class StudentLeaves implements EventConsumer {
    private static final String LEAVE = "休学";

    private final ActivePairings pairings;
    private final Rests rests;

    StudentLeaves(ActivePairings pairings, Rests rests) {
        this.pairings = pairings;
        this.rests = rests;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.REGISTRY_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(StudentLeaveMoved.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        var leave = event.as(StudentLeaveMoved.class);
        switch (leave.state()) {
            case GRANTED, ENDED ->
                    pairings.ofStudent(leave.studentId()).forEach(p -> rest(p, leave));
            case WITHDRAWN ->
                    pairings.ofStudent(leave.studentId())
                            .forEach(p ->
                                    rests.takeBack(
                                            p.id(), leave.from(), ExcuseCause.CHILD_AWAY, LEAVE));
            case REQUESTED, REFUSED -> {}
        }
    }

    /// A leave that ended on its first day was none.
    private void rest(ActivePairing pairing, StudentLeaveMoved leave) {
        if (leave.until() == null || leave.until().isBefore(leave.from())) {
            rests.takeBack(pairing.id(), leave.from(), ExcuseCause.CHILD_AWAY, LEAVE);
        } else {
            var rest =
                    new PauseStart(
                            null, leave.from(), leave.until(), ExcuseCause.CHILD_AWAY, LEAVE);
            rests.rest(pairing.id(), rest, null);
        }
    }
}
