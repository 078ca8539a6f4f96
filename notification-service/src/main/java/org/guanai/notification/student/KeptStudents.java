package org.guanai.notification.student;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.kit.snapshot.Change;
import org.guanai.kit.snapshot.KeptSnapshots;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the students with their contact chains (联系顺序), and lets what waited for one go on.
@Singleton
class KeptStudents extends KeptSnapshots<StudentSnapshot> {
    private static final Table<StudentSnapshot> TABLE =
            Table.<StudentSnapshot>of("student")
                    .key("id", StudentSnapshot::id)
                    .with("org", StudentSnapshot::org)
                    .with("school_code", StudentSnapshot::schoolCode)
                    .with("name", StudentSnapshot::name)
                    .with("class_id", StudentSnapshot::classId)
                    .with("chain", s -> chain(s, ChainLink::guardianId))
                    .with("relations", s -> chain(s, KeptStudents::relation))
                    .with("left_behind", StudentSnapshot::leftBehind)
                    .with("joined_into", StudentSnapshot::joinedInto)
                    .with("version", StudentSnapshot::version);

    private final Event<StudentsArrived> arrivals;

    KeptStudents(Sql sql, Event<StudentsArrived> arrivals) {
        super(Topics.STUDENTS, StudentSnapshot.class, TABLE, sql);
        this.arrivals = arrivals;
    }

    @Override
    protected void arrived(Collection<Change<StudentSnapshot>> changes) {
        var ids = changes.stream().filter(c -> c instanceof Change.Now).map(Change::id).toList();
        if (!ids.isEmpty()) {
            arrivals.fire(new StudentsArrived(ids));
        }
    }

    private static <T> List<T> chain(StudentSnapshot student, Function<ChainLink, T> of) {
        return student.chain().stream().map(of).toList();
    }

    private static String relation(ChainLink link) {
        return link.relation() == null ? "" : link.relation();
    }
}
