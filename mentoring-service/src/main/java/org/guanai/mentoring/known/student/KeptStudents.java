package org.guanai.mentoring.known.student;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.snapshot.Change;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the students (学生) that the registry publishes.
@Singleton
class KeptStudents extends KeptSnapshots<StudentSnapshot> {
    private static final Table<StudentSnapshot> TABLE =
            Table.<StudentSnapshot>of("student")
                    .key("id", StudentSnapshot::id)
                    .with("org", StudentSnapshot::org)
                    .with("school_code", StudentSnapshot::schoolCode)
                    .with("name", StudentSnapshot::name)
                    .with("sex", StudentSnapshot::sex)
                    .with("class_id", StudentSnapshot::classId)
                    .with("class_name", StudentSnapshot::className)
                    .with("grade", StudentSnapshot::grade)
                    .with("boarder", StudentSnapshot::boarder)
                    .with("left_behind", StudentSnapshot::leftBehind)
                    .with("groups", StudentSnapshot::groups)
                    .with("guardians", KeptStudents::guardians)
                    .with("status", StudentSnapshot::status)
                    .with("joined_into", StudentSnapshot::joinedInto)
                    .with("version", StudentSnapshot::version);

    private final Event<StudentsChanged> changed;

    KeptStudents(Sql sql, Event<StudentsChanged> changed) {
        super(Topics.STUDENTS, StudentSnapshot.class, TABLE, sql);
        this.changed = changed;
    }

    private static List<UUID> guardians(StudentSnapshot student) {
        return student.chain().stream().map(StudentSnapshot.ChainLink::guardianId).toList();
    }

    @Override
    protected void arrived(Collection<Change<StudentSnapshot>> changes) {
        changed.fire(new StudentsChanged(changes.stream().map(Change::id).collect(toSet())));
    }
}
