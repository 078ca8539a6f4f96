package org.guanai.registry.child.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.aid.HardshipEnded;
import org.guanai.events.aid.HardshipRecognised;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.registry.child.student.StudentRoll;

/// Hardship that aid recognises makes a student one in hardship (2.3).
@ApplicationScoped
class HardshipConsumer implements EventConsumer {
    private final StudentRoll students;
    private final Recognitions recognitions;
    private final Standings standings;
    private final Clock clock;

    HardshipConsumer(
            StudentRoll students, Recognitions recognitions, Standings standings, Clock clock) {
        this.students = students;
        this.recognitions = recognitions;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.AID_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(HardshipRecognised.class, HardshipEnded.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.is(HardshipRecognised.class)) {
            recognised(event.as(HardshipRecognised.class));
        } else {
            ended(event.as(HardshipEnded.class));
        }
    }

    private void recognised(HardshipRecognised event) {
        var student = students.locked(event.studentId());
        if (recognitions.locked(event.recognitionId()).isEmpty()) {
            recognitions.persist(Recognition.ofAid(student, event, clock.instant()));
            standings.settle(student, SpecialGroup.HARDSHIP);
        }
    }

    private void ended(HardshipEnded event) {
        recognitions
                .locked(event.recognitionId())
                .ifPresent(r -> {
                    r.follow(event.on(), event.mistaken(), clock.instant());
                    // The record that aid knows may be part of another by now.
                    standings.settle(students.locked(r.studentId), SpecialGroup.HARDSHIP);
                });
    }
}
