package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.broker.inbox.Arrivals;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Keeps the students with their contact chains (联系顺序), and lets what waited for one go on.
@ApplicationScoped
class StudentConsumer implements EventConsumer {
    private final Students students;
    private final Event<StudentsArrived> arrivals;

    StudentConsumer(Students students, Event<StudentsArrived> arrivals) {
        this.students = students;
        this.arrivals = arrivals;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.STUDENTS);
    }

    @Override
    public void on(ConsumedEvent event) {
        onAll(List.of(event));
    }

    @Override
    public void onAll(List<ConsumedEvent> events) {
        var arrived = new Arrivals<StudentSnapshot>(StudentSnapshot::version);
        for (var event : events) {
            if (event.isGone()) {
                var id = UUID.fromString(event.key());
                arrived.forget(id);
                students.forget(id);
            } else if (event.is(StudentSnapshot.class)) {
                var student = event.as(StudentSnapshot.class);
                arrived.add(student.id(), student);
            }
        }
        if (!arrived.all().isEmpty()) {
            students.keep(arrived.all());
            var ids = arrived.all().stream().map(StudentSnapshot::id).toList();
            arrivals.fire(new StudentsArrived(ids));
        }
    }
}
