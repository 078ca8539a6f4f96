package org.guanai.registry.roll.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Counts by sex. SQL, since it counts.
@ApplicationScoped
class SexCount {
    private static final String COUNT =
            """
            select x.sex,
                (select count(*) from student s where lies_in(s.org, :place) and s.status = 'ENROLLED' and s.sex = x.sex)::int
                    as enrolled,
                (select count(*) from school_age_child c where lies_in(c.org, :place) and c.withdrawn_at is null
                    and c.sex = x.sex and c.standing not in ('DIED', 'ABROAD', 'DEFERRED', 'GRADUATED'))::int as school_age,
                (select count(*) from school_age_child c where lies_in(c.org, :place) and c.withdrawn_at is null
                    and c.sex = x.sex and c.standing in ('ENROLLED', 'ENROLLED_ELSEWHERE', 'HOME_TEACHING'))::int as at_school,
                (select count(*) from dropout_case d where lies_in(d.org, :place) and d.sex = x.sex
                    and d.state in ('SUSPECTED', 'DROPPED_OUT'))::int as missing,
                (select count(*) from dropout_case d where lies_in(d.org, :place) and d.sex = x.sex
                    and d.state in ('RETURNED', 'CLOSED'))::int as back,
                (select count(*) from dropout_case d where lies_in(d.org, :place) and d.sex = x.sex
                    and d.state in ('SUSPECTED', 'DROPPED_OUT') and d.cause = 'POVERTY')::int as poor_missing,
                (select count(*) from group_membership m join student s on s.id = m.student_id
                    where lies_in(m.org, :place) and m.to_on is null and m.group_name = 'LEFT_BEHIND'
                    and s.status = 'ENROLLED' and s.sex = x.sex)::int as left_behind,
                (select count(*) from group_membership m join student s on s.id = m.student_id
                    where lies_in(m.org, :place) and m.to_on is null and m.group_name = 'HARDSHIP'
                    and s.status = 'ENROLLED' and s.sex = x.sex)::int as hardship
            from (values ('1'), ('2')) as x(sex) order by x.sex\
            """;

    private final Sql sql;

    SexCount(Sql sql) {
        this.sql = sql;
    }

    List<SexFigures> at(OrgPath place) {
        return sql.query(COUNT).with("place", place).list(SexFigures.class);
    }
}
