package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.kit.journal.Outbox;
import org.guanai.registry.people.guardian.Guardianships.Tie;
import org.guanai.registry.place.organisation.SchoolSystem;
import org.guanai.registry.place.organisation.StageYear;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Publishes students as the other services know them: read back from the rows just written, so
/// that every writer publishes the same, but for those whom a roster registers by the thousand.
@ApplicationScoped
public class StudentPublication {
    private static final String READ =
            """
            select s.id, s.org, s.school_code, s.name, s.sex, s.class_id, c.name as class_name, s.grade, s.boarder,
                s.status, s.enrolled_on, s.version, o.school_system,
                array(select m.group_name from group_membership m
                      where m.student_id = s.id and m.to_on is null) as groups,
                array(select g.guardian_id::text || ' ' || g.relation from guardianship g
                      where g.student_id = s.id order by g.position) as chain
            from student s join organisation o on o.org = s.org left join school_class c on c.id = s.class_id
            where s.id = any (?)\
            """;

    private final Sql sql;
    private final Students students;
    private final Outbox outbox;

    StudentPublication(Sql sql, Students students, Outbox outbox) {
        this.sql = sql;
        this.students = students;
        this.outbox = outbox;
    }

    @Transactional
    void publish(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.list(READ, StudentPublication::read, Column.ids(ids))
                    .forEach(s -> outbox.publish(Topics.STUDENTS, s.id(), s));
        }
    }

    /// Publishes children who were registered in this transaction, without reading them back.
    void publishNew(Collection<RosterLine> registered) {
        registered.forEach(line -> outbox.publish(Topics.STUDENTS, line.id, snapshot(line)));
    }

    /// Publishes the next students of the caller's scope again.
    ///
    /// @param after the last of the batch before
    /// @return the ids that were published, none at the end
    @Transactional
    public List<UUID> republish(UUID after) {
        var batch = students.after(after);
        publish(batch);
        return batch;
    }

    private static StudentSnapshot snapshot(RosterLine line) {
        var entry = line.entry;
        return new StudentSnapshot(
                line.id,
                line.org,
                entry.schoolCode(),
                entry.name(),
                entry.sex(),
                line.classId,
                entry.className(),
                entry.grade(),
                line.at.stage(),
                line.at.stageYear(),
                entry.boarder(),
                line.verdict.standing().keySet(),
                line.guardians.stream().map(StudentPublication::link).toList(),
                StudentSnapshot.Status.ENROLLED,
                null,
                0);
    }

    private static StudentSnapshot read(Sql.Row r) throws java.sql.SQLException {
        var system = SchoolSystem.valueOf(r.text("school_system"));
        var at = StageYear.of(system, r.number("grade"));
        return new StudentSnapshot(
                r.id("id"),
                r.text("org"),
                r.text("school_code"),
                r.text("name"),
                r.text("sex"),
                r.id("class_id"),
                r.text("class_name"),
                at.grade(),
                at.stage(),
                at.stageYear(),
                r.is("boarder"),
                Students.groups(r),
                r.<String>array("chain").stream().map(StudentPublication::link).toList(),
                StudentSnapshot.Status.valueOf(r.text("status")),
                r.day("enrolled_on"),
                r.version());
    }

    private static ChainLink link(Tie tie) {
        return new ChainLink(tie.guardianId(), tie.relation().name());
    }

    private static ChainLink link(String text) {
        var parts = text.split(" ", 2);
        return new ChainLink(UUID.fromString(parts[0]), parts[1]);
    }
}
