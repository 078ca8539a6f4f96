package org.guanai.aid.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.broker.inbox.Arrivals;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Keeps the students that the registry publishes.
@ApplicationScoped
class StudentConsumer implements EventConsumer {
    private final StudentRows students;

    StudentConsumer(StudentRows students) {
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
                students.keep(arrived.all());
                arrived = new Arrivals<>(StudentSnapshot::version);
                students.close(UUID.fromString(event.key()));
            } else if (event.is(StudentSnapshot.class)) {
                var student = event.as(StudentSnapshot.class);
                arrived.add(student.id(), student);
            }
        }
        students.keep(arrived.all());
    }
}
