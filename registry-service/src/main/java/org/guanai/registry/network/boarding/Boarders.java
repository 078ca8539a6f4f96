package org.guanai.registry.network.boarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Counts the boarders of schools. By hand, because it counts.
@ApplicationScoped
public class Boarders {
    private static final String COUNT =
            """
            select o.org, o.name,
                count(s.id) filter (where s.sex = '1')::int as boys, count(s.id) filter (where s.sex = '2')::int as girls,
                count(s.id) filter (where e.stage = 'PRIMARY')::int as primary_stage,
                count(s.id) filter (where e.stage = 'JUNIOR')::int as junior_stage
            from organisation o
            left join student s on s.org = o.org and s.status = 'ENROLLED'
                and exists (select from enrolment b where b.id = s.enrolment_id and b.boarder)
            left join enrolment e on e.id = s.enrolment_id
            where o.kind = 'SCHOOL' and o.gone_at is null and lies_in(o.org, :place) and o.org > :after
            group by o.org, o.name, o.boarding having o.boarding or count(s.id) > 0 order by o.org limit :limit\
            """;

    private final Sql sql;

    Boarders(Sql sql) {
        this.sql = sql;
    }

    /// Schools that take boarders, or have some, in the order of paths.
    @Transactional
    public List<BoarderCount> in(OrgPath place, String after, int limit) {
        return sql.query(COUNT)
                .with("place", place)
                .with("after", after)
                .with("limit", limit)
                .list(r ->
                        new BoarderCount(
                                r.org("org"),
                                r.text("name"),
                                r.number("boys"),
                                r.number("girls"),
                                r.number("primary_stage"),
                                r.number("junior_stage")));
    }

    @Transactional
    public BoarderCount at(OrgPath school) {
        return in(school, "", 1).stream()
                .filter(count -> count.org().equals(school))
                .findFirst()
                .orElseGet(() -> BoarderCount.none(school));
    }
}
