package org.guanai.safety.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.broker.ConsumedEvent;
import org.guanai.kit.broker.EventConsumer;

/// Keeps the students that the registry publishes; an older version changes nothing.
@ApplicationScoped
class StudentConsumer implements EventConsumer {
    private final Students students;

    StudentConsumer(Students students) {
        this.students = students;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.STUDENTS);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.isGone()) {
            students.forget(UUID.fromString(event.key()));
        } else if (event.is(StudentSnapshot.class)) {
            students.keep(event.as(StudentSnapshot.class));
        }
    }
}
