package org.guanai.mentoring.activity.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sql.Sql;

/// Who took part in activities. SQL, since rows come and go as sets.
@ApplicationScoped
class Participants {
    private static final String CLEAR =
            "delete from activity_participant where activity_id = :activity";

    /// Only children of the school whom the caller may see.
    private static final String FILL =
            """
            insert into activity_participant (activity_id, student_id, org, held_on, special)
            select :activity, s.id, s.org, :on, s.groups <> '{}' from student s
            where s.id = any (:students) and s.org = :org and not s.gone\
            """;

    private static final String COUNT =
            """
            select count(*)::int as participants, count(*) filter (where special)::int as special
            from activity_participant where activity_id = :activity\
            """;

    private final Sql sql;

    Participants(Sql sql) {
        this.sql = sql;
    }

    /// Those who are no children of the school are left out.
    Count replace(Activity activity, Set<UUID> students) {
        clear(activity.id);
        if (!students.isEmpty()) {
            sql.update(FILL)
                    .with("activity", activity.id)
                    .with("on", activity.heldOn)
                    .with("org", activity.org)
                    .with("students", students)
                    .run();
        }
        return sql.query(COUNT).with("activity", activity.id).one(Count.class).orElseThrow();
    }

    void clear(UUID activity) {
        sql.update(CLEAR).with("activity", activity).run();
    }

    record Count(int participants, int special) {}
}
