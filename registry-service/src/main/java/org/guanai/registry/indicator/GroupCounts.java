package org.guanai.registry.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.indicator.Indicator;
import org.guanai.registry.personal.Paths;
import org.guanai.registry.sql.Sql;

/// How many students stand in each special group (2.3), of all who are enrolled.
@ApplicationScoped
class GroupCounts {
    /// Students are read once and counted by school, however many places are asked for.
    private static final String COUNT =
            """
            with place as (
                select org, name, kind from organisation
                where (kind = 'SCHOOL' and ?) or org = ?),
            enrolled as materialized (
                select org, count(*) as students from student where status = 'ENROLLED' group by org),
            member as materialized (
                select m.org, m.group_name, count(*) as students
                from group_membership m join student s on s.id = m.student_id
                where m.to_on is null and s.status = 'ENROLLED' group by m.org, m.group_name)
            select p.org, p.name, p.kind, g.group_name,
                (select coalesce(sum(m.students), 0) from member m where m.group_name = g.group_name
                    and (m.org = p.org or m.org >= p.org || '/' and m.org < p.org || '0')) as members,
                (select coalesce(sum(e.students), 0) from enrolled e
                    where e.org = p.org or e.org >= p.org || '/' and e.org < p.org || '0') as enrolled
            from place p
            cross join (values ('LEFT_BEHIND'), ('MIGRANT'), ('HARDSHIP'), ('LEARNING_DIFFICULTY')) g(group_name)
            where (p.org, g.group_name) > (?, ?) order by p.org, g.group_name limit ?\
            """;

    private final Sql sql;
    private final Caller caller;
    private final Clock clock;

    GroupCounts(Sql sql, Caller caller, Clock clock) {
        this.sql = sql;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param bySchool a row for each school of the caller's scope besides the caller's own
    ///   organisation
    /// @param term code that is repeated in the answer; students are counted as they are now
    @Transactional
    Page<Indicator> page(String term, boolean bySchool, Paging paging) {
        var after = paging.after(2).orElse(List.of("", ""));
        var rows =
                sql.list(
                        COUNT,
                        r -> counted(r, term),
                        bySchool,
                        caller.org(),
                        after.getFirst(),
                        after.getLast(),
                        paging.limit() + 1);
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.number().org(), c.group()))
                .map(Counted::number);
    }

    private Counted counted(Sql.Row r, String term) throws SQLException {
        var group = r.text("group_name");
        var org = r.text("org");
        var school = r.text("kind").equals("SCHOOL") ? "school=" + Paths.last(org) + "&" : "";
        var number =
                new Indicator(
                        "2.3",
                        "students-" + group.toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        term,
                        org,
                        r.text("name"),
                        BigDecimal.valueOf(r.number("members")),
                        BigDecimal.valueOf(r.number("enrolled")),
                        null,
                        "students",
                        clock.instant(),
                        "/api/registry/students?" + school + "group=" + group);
        return new Counted(group, number);
    }

    private record Counted(String group, Indicator number) {}
}
