package org.guanai.safety.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.kit.sql.Sql;
import org.guanai.safety.student.StudentsArrived;

/// Lets the guardians of now see what their child was involved in, and no guardian of before: who
/// lost custody sees it no longer, the suspects see it never. A record that is part of another now
/// has the guardians of that.
@ApplicationScoped
class CustodyKeeping {
    /// SQL, since a roster changes many students at once and few of them were ever involved.
    private static final String FOLLOW =
            """
            update involvement v set guardian_ids = n.guardian_ids
            from (
                select w.id, array(
                    select g from unnest(s.guardian_ids) g where g <> all (i.suspects) order by g) as guardian_ids
                from student o join student s on s.id = coalesce(o.joined_into, o.id)
                    join involvement w on w.student_id = o.id join incident i on i.id = w.incident_id
                where o.id in (
                    select id from student where id = any (:students)
                    union all select id from student where joined_into = any (:students))
                and (w.removed_at is null or i.withdrawn_at is not null) and not s.gone) n
            where v.id = n.id and (v.guardian_ids @> n.guardian_ids and v.guardian_ids <@ n.guardian_ids) is not true\
            """;

    private final Sql sql;

    CustodyKeeping(Sql sql) {
        this.sql = sql;
    }

    void follow(@Observes StudentsArrived arrived) {
        sql.update(FOLLOW).with("students", arrived.ids()).run();
    }
}
