package org.guanai.safety.student;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.kit.snapshot.Change;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the students that the registry publishes.
@Singleton
class KeptStudents extends KeptSnapshots<StudentSnapshot> {
    private static final Table<StudentSnapshot> TABLE =
            Table.<StudentSnapshot>of("student")
                    .key("id", StudentSnapshot::id)
                    .with("org", StudentSnapshot::org)
                    .with("name", StudentSnapshot::name)
                    .with("class_id", StudentSnapshot::classId)
                    .with("class_name", StudentSnapshot::className)
                    .with("guardian_ids", KeptStudents::guardians)
                    .with("boarder", StudentSnapshot::boarder)
                    .with("joined_into", StudentSnapshot::joinedInto)
                    .with("version", StudentSnapshot::version);

    private final Event<StudentsArrived> arrivals;

    KeptStudents(Sql sql, Event<StudentsArrived> arrivals) {
        super(Topics.STUDENTS, StudentSnapshot.class, TABLE, sql);
        this.arrivals = arrivals;
    }

    @Override
    protected void arrived(Collection<Change<StudentSnapshot>> changes) {
        arrivals.fire(new StudentsArrived(changes.stream().map(Change::id).collect(toSet())));
    }

    private static List<UUID> guardians(StudentSnapshot student) {
        return student.chain().stream().map(ChainLink::guardianId).toList();
    }
}
