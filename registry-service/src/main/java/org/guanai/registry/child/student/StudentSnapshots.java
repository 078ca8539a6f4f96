package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.place.organisation.StageYear;

/// Publishes students as the other services know them. By hand, because it reads sets, across what
/// a snapshot is made of: read back from the rows just written, so that every writer publishes the
/// same.
@ApplicationScoped
public class StudentSnapshots {
    private static final String READ =
            """
            select s.id, s.org, s.name, s.sex, s.status, s.joined_into, s.version, e.class_id, c.name as class_name,
                e.school_system, e.stage, e.stage_year, e.boarder, e.began_on,
                array(select m.group_name from group_membership m
                      where m.student_id = s.id and m.to_on is null) as groups,
                array(select g.guardian_id::text || ' ' || g.relation from guardianship g
                      where g.student_id = s.id order by g.position) as chain
            from student s join enrolment e on e.id = s.enrolment_id
            left join school_class c on c.id = e.class_id where s.id = any (:ids)\
            """;

    /// Locked: a writer at the same moment publishes before or after this, and never in between
    /// with the older state last.
    private static final String AFTER =
            "select id from student where id > :id order by id limit 500 for share";

    private static final String NEXT =
            "update student set version = version + 1 where id = any (:ids)";

    private final Sql sql;
    private final Journal journal;

    StudentSnapshots(Sql sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Transactional
    public void publish(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.query(READ).with("ids", ids).list(StudentSnapshots::read).forEach(this::publish);
        }
    }

    /// Publishes a child that was registered in this transaction, without reading it back.
    public void publish(StudentSnapshot registered) {
        journal.keep(Topics.STUDENTS, registered.id(), registered);
    }

    /// Publishes what has changed around a student, its guardians for instance, as its next
    /// version.
    @Transactional
    public void publishNext(UUID id) {
        publishNext(List.of(id));
    }

    /// As above, of many; they are locked.
    @Transactional
    public void publishNext(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.update(NEXT).with("ids", ids).run();
            publish(ids);
        }
    }

    /// Publishes the next students of the caller's scope again.
    ///
    /// @param after the last of the batch before
    /// @return the ids that were published, none at the end
    @Transactional
    public List<UUID> republish(UUID after) {
        var batch = sql.query(AFTER).with("id", after).list(r -> r.id("id"));
        publish(batch);
        return batch;
    }

    private static StudentSnapshot read(Row r) {
        var at = r.as(StageYear.class);
        var org = r.org("org");
        return new StudentSnapshot(
                r.id("id"),
                org.text(),
                org.code(),
                r.text("name"),
                r.text("sex"),
                r.id("class_id"),
                r.text("class_name"),
                at.grade(),
                at.stage(),
                at.stageYear(),
                r.flag("boarder"),
                new LinkedHashSet<>(r.enumsOf(SpecialGroup.class, "groups")),
                r.texts("chain").stream().map(StudentSnapshots::link).toList(),
                r.enumOf(Status.class, "status"),
                r.day("began_on"),
                r.id("joined_into"),
                r.big("version"));
    }

    private static ChainLink link(String text) {
        var parts = text.split(" ", 2);
        return new ChainLink(UUID.fromString(parts[0]), parts[1]);
    }
}
