package org.guanai.safety.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.broker.inbox.Arrivals;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

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
        students.keep(arrived.all());
    }
}
