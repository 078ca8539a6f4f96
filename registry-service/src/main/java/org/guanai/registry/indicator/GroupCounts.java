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
import org.guanai.registry.identity.Paths;
import org.guanai.registry.sql.Sql;

/// How many students stand in each special group (2.3), of all who are enrolled.
@ApplicationScoped
class GroupCounts {
    private static final String COUNT =
            """
            with place as (
                select org, name, kind from organisation
                where (kind = 'SCHOOL' and ?) or org = ?),
            counted as (
                select p.org, p.name, p.kind, g.group_name,
                    count(m.id) as members,
                    (select count(*) from student s where s.status = 'ENROLLED'
                     and (s.org = p.org or (s.org >= p.org || '/' and s.org < p.org || '0'))) as enrolled
                from place p
                cross join (values ('LEFT_BEHIND'), ('MIGRANT'), ('HARDSHIP'), ('LEARNING_DIFFICULTY')) g(group_name)
                left join group_membership m on m.group_name = g.group_name and m.to_on is null
                    and (m.org = p.org or (m.org >= p.org || '/' and m.org < p.org || '0'))
                    and exists (select 1 from student s where s.id = m.student_id and s.status = 'ENROLLED')
                group by p.org, p.name, p.kind, g.group_name)
            select * from counted where (org, group_name) > (?, ?) order by org, group_name limit ?\
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
