package org.guanai.aid.student;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.kit.snapshot.Change;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the students that the registry publishes. One who is gone keeps the applications that were
/// decided; no guardian sees them any more.
@Singleton
class KeptStudents extends KeptSnapshots<StudentSnapshot> {
    private static final Table<StudentSnapshot> TABLE =
            Table.<StudentSnapshot>of("student")
                    .key("id", StudentSnapshot::id)
                    .with("org", StudentSnapshot::org)
                    .with("school_code", StudentSnapshot::schoolCode)
                    .with("name", StudentSnapshot::name)
                    .with("class_name", StudentSnapshot::className)
                    .with("grade", StudentSnapshot::grade)
                    .with("stage", StudentSnapshot::stage)
                    .with("boarder", StudentSnapshot::boarder)
                    .with("left_behind", StudentSnapshot::leftBehind)
                    .with("hardship", s -> s.groups().contains(SpecialGroup.HARDSHIP))
                    .with("sex", StudentSnapshot::sex)
                    .with("joined_into", StudentSnapshot::joinedInto)
                    .with("guardian_ids", KeptStudents::guardians)
                    .with("status", StudentSnapshot::status)
                    .with("version", StudentSnapshot::version);

    private final Event<StudentsArrived> arrivals;

    KeptStudents(Sql sql, Event<StudentsArrived> arrivals) {
        super(Topics.STUDENTS, StudentSnapshot.class, TABLE, sql);
        this.arrivals = arrivals;
    }

    @Override
    protected void arrived(Collection<Change<StudentSnapshot>> changes) {
        var joined = new HashMap<UUID, UUID>();
        var own = new HashSet<UUID>();
        for (var change : changes) {
            if (change instanceof Change.Now<StudentSnapshot>(_, var student)) {
                if (student.joinedInto() == null) {
                    own.add(student.id());
                } else {
                    joined.put(student.id(), student.joinedInto());
                }
            }
        }
        arrivals.fire(new StudentsArrived(joined, own));
    }

    private static List<UUID> guardians(StudentSnapshot student) {
        return student.chain().stream().map(ChainLink::guardianId).toList();
    }
}
