package org.guanai.safety.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.kit.sql.Sql;
import org.guanai.safety.student.StudentsArrived;

/// Lets the guardians of now see what their child was involved in, and no guardian of before: who
/// lost custody sees it no longer, the suspects see it never.
@ApplicationScoped
class CustodyKeeping {
    /// SQL, since a roster changes many students at once and few of them were ever involved.
    private static final String FOLLOW =
            """
            update involvement v set guardian_ids = n.guardian_ids
            from (
                select w.id, array(
                    select g from unnest(s.guardian_ids) g where g <> all (i.suspects) order by g) as guardian_ids
                from involvement w join student s on s.id = w.student_id join incident i on i.id = w.incident_id
                where w.student_id = any (:students) and (w.removed_at is null or i.withdrawn_at is not null)
                and not s.gone) n
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
