package org.guanai.mentoring.conduct.priority;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.reference.Term;

/// Counts the five priorities. SQL, since it counts: a look by index for each child and kind.
@ApplicationScoped
class PriorityCount {
    /// The part TUTORING of a weekly contact is its second (3.1.4f-1).
    private static final String COUNT =
            """
            with counted as (
                select s.id as student_id, s.name, s.org, s.class_name,
                    (select count(*)::int from attention a where a.student_id = s.id and a.kind = 'PRAISE'
                        and a.withdrawn_at is null and a.given_on between :first and :last) as praise,
                    (select count(*)::int from attention a where a.student_id = s.id and a.kind = 'CARE'
                        and a.withdrawn_at is null and a.given_on between :first and :last)
                    + (select count(*)::int from pairing p join contact c on c.pairing_id = p.id
                        where p.student_id = s.id and c.counts and c.kind in ('TALK', 'WEEKLY_CONTACT')
                        and c.occurred_on between :first and :last) as care,
                    (select count(*)::int from attention a where a.student_id = s.id and a.kind = 'MARKING'
                        and a.withdrawn_at is null and a.given_on between :first and :last)
                    + (select count(*)::int from pairing p join contact c on c.pairing_id = p.id
                        where p.student_id = s.id and c.counts and c.kind = 'WEEKLY_CONTACT' and c.parts & 2 > 0
                        and c.occurred_on between :first and :last) as tutoring,
                    (select count(*)::int from pairing p join contact c on c.pairing_id = p.id
                        where p.student_id = s.id and c.counts and c.kind in ('HOME_VISIT', 'BIMONTHLY_VISIT')
                        and c.occurred_on between :first and :last) as visits,
                    (select count(*)::int from activity_participant p
                        where p.student_id = s.id and p.held_on between :first and :last) as activities
                from student s
                where 'LEARNING_DIFFICULTY' = any (s.groups) and s.status = 'ENROLLED' and not s.gone
                    and (:all or exists (select from staff t where t.id = :teacher and s.class_id = any (t.class_ids))
                        or exists (select from pairing p where p.student_id = s.id and p.helper_id = :teacher
                            and p.ended_on is null))
                    and (:under = '' or lies_in(s.org, :under)))
            select *, (sign(praise) + sign(care) + sign(tutoring) + sign(visits) + sign(activities))::int as kinds,
                praise + care + tutoring + visits + activities as total
            from counted order by kinds, total, student_id\
            """;

    private final Sql sql;

    PriorityCount(Sql sql) {
        this.sql = sql;
    }

    /// Who got least comes first.
    ///
    /// @param teacher whose children; empty for all
    List<PriorityView> of(Term term, Optional<UUID> teacher, Optional<OrgPath> under) {
        return sql.query(COUNT)
                .with("first", term.startsOn())
                .with("last", term.endsOn())
                .with("all", teacher.isEmpty())
                .with("teacher", teacher.orElse(new UUID(0, 0)))
                .with("under", under.map(OrgPath::text).orElse(""))
                .list(row ->
                        new PriorityView(
                                row.id("student_id"),
                                row.text("name"),
                                row.org("org"),
                                row.text("class_name"),
                                row.number("kinds"),
                                row.number("total"),
                                row.number("praise"),
                                row.number("care"),
                                row.number("tutoring"),
                                row.number("visits"),
                                row.number("activities")));
    }
}
