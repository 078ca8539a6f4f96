package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.broker.ConsumedEvent;
import org.guanai.kit.broker.EventConsumer;

/// Keeps the students with their contact chains (联系顺序), and lets what waited for one go on.
@ApplicationScoped
class StudentConsumer implements EventConsumer {
    private final Students students;
    private final Event<StudentArrived> arrivals;

    StudentConsumer(Students students, Event<StudentArrived> arrivals) {
        this.students = students;
        this.arrivals = arrivals;
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
            var student = event.as(StudentSnapshot.class);
            students.keep(student);
            arrivals.fire(new StudentArrived(student.id()));
        }
    }
}
