package org.guanai.registry.child.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sql.Sql;

/// Moves the enrolments of a school up at the end of a school year (升级, 毕业), and back. By hand,
/// since it is all of them at once. Answers the students.
@ApplicationScoped
public class YearEnd {
    private static final String MOVE_UP =
            """
            update enrolment set stage_year = stage_year + 1, version = version + 1
            where id = any (:ids) and ended_on is null returning student_id\
            """;
    private static final String MOVE_DOWN =
            """
            update enrolment e set stage_year = t.year, version = e.version + 1
            from unnest(:ids::uuid[], :years::int[]) as t(id, year)
            where e.id = t.id and e.ended_on is null and e.stage_year = t.year + 1 returning e.student_id\
            """;
    private static final String GRADUATE =
            """
            update enrolment set ended = 'GRADUATED', ended_on = greatest(:on, began_on), ended_at = now(),
                version = version + 1
            where id = any (:ids) and ended_on is null returning student_id\
            """;
    private static final String RESUME =
            """
            update enrolment e set ended = null, ended_on = null, ended_at = null, version = e.version + 1
            from student s
            where e.id = any (:ids) and e.ended = 'GRADUATED' and s.id = e.student_id and s.enrolment_id = e.id
            returning e.student_id\
            """;

    private final Sql sql;

    YearEnd(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    public List<UUID> moveUp(Collection<UUID> ids) {
        return sql.query(MOVE_UP).with("ids", ids).list(r -> r.id("student_id"));
    }

    /// Those that stand where the run left them go back.
    ///
    /// @param years the year of the stage that each was in before
    @Transactional
    public List<UUID> moveDown(List<UUID> ids, List<Integer> years) {
        return sql.query(MOVE_DOWN)
                .with("ids", ids)
                .with("years", years)
                .list(r -> r.id("student_id"));
    }

    @Transactional
    public List<UUID> graduate(Collection<UUID> ids, LocalDate on) {
        return sql.query(GRADUATE).with("ids", ids).with("on", on).list(r -> r.id("student_id"));
    }

    /// Those that no other enrolment has followed go on.
    @Transactional
    public List<UUID> resume(Collection<UUID> ids) {
        return sql.query(RESUME).with("ids", ids).list(r -> r.id("student_id"));
    }
}
