package org.guanai.mentoring.known.student;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.mentoring.sql.Sql;

/// Keeps the students (学生) as the registry tells them. A whole batch is two statements: a roster of
/// a county comes as fifty thousand snapshots.
@ApplicationScoped
class StudentConsumer implements EventConsumer {
    private static final String UPSERT =
            """
            insert into student (id, org, school_code, name, class_name, grade, boarder, left_behind, status, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set org = excluded.org, school_code = excluded.school_code,
                name = excluded.name, class_name = excluded.class_name, grade = excluded.grade,
                boarder = excluded.boarder, left_behind = excluded.left_behind, status = excluded.status,
                gone = false, version = excluded.version
            where student.version < excluded.version\
            """;
    private static final String GONE = "update student set gone = true where id = any(?)";

    private final Sql sql;
    private final Event<StudentsChanged> changes;

    StudentConsumer(Sql sql, Event<StudentsChanged> changes) {
        this.sql = sql;
        this.changes = changes;
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
        var ours = events.stream().filter(e -> e.isGone() || e.is(StudentSnapshot.class)).toList();
        if (ours.isEmpty()) {
            return;
        }
        upsert(ours);
        markGone(ours);
        changes.fire(new StudentsChanged(ours.stream().map(StudentConsumer::id).collect(toSet())));
    }

    private void upsert(List<ConsumedEvent> events) {
        sql.writeAll(
                UPSERT,
                events.stream()
                        .filter(e -> !e.isGone())
                        .map(e -> columns(e.as(StudentSnapshot.class)))
                        .toList());
    }

    /// Gone is who was said to be gone last.
    private void markGone(List<ConsumedEvent> events) {
        var last = new HashMap<UUID, Boolean>();
        events.forEach(e -> last.put(id(e), e.isGone()));
        last.values().removeIf(gone -> !gone);
        if (!last.isEmpty()) {
            sql.write(GONE, (Object) last.keySet().toArray(UUID[]::new));
        }
    }

    private static UUID id(ConsumedEvent event) {
        return UUID.fromString(event.key());
    }

    private static Object[] columns(StudentSnapshot s) {
        return new Object[] {
            s.id(),
            s.org(),
            s.schoolCode(),
            s.name(),
            s.className(),
            s.grade(),
            s.boarder(),
            s.leftBehind(),
            s.status(),
            s.version()
        };
    }
}
