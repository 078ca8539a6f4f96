package org.guanai.registry.child.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.id.Ids;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Who stands in which special group, from which day to which.
@ApplicationScoped
class Memberships {
    private static final String COLUMNS =
            "id, org, student_id, group_name, from_on, to_on, reasons, rule_version";
    private static final String OPEN =
            "select %s from group_membership where student_id = any (?) and to_on is null"
                    .formatted(COLUMNS);
    private static final String OF_STUDENT =
            "select %s from group_membership where student_id = ? order by from_on, id"
                    .formatted(COLUMNS);
    private static final String JOIN =
            """
            insert into group_membership (id, org, student_id, group_name, from_on, reasons, rule_version)
            select id, org, student_id, group_name, ?::date, string_to_array(reasons, ','), rule
            from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                as t(id, org, student_id, group_name, reasons, rule)
            on conflict (student_id, group_name) where to_on is null do nothing\
            """;
    private static final String LEAVE =
            "update group_membership set to_on = ? where id = any (?) and to_on is null";
    private static final String EXPLAIN =
            """
            update group_membership m set reasons = string_to_array(t.reasons, ','), rule_version = t.rule
            from unnest(?::uuid[], ?::text[], ?::text[]) as t(id, reasons, rule) where m.id = t.id\
            """;

    private final Sql sql;

    Memberships(Sql sql) {
        this.sql = sql;
    }

    List<Membership> open(Collection<UUID> students) {
        return students.isEmpty()
                ? List.of()
                : sql.list(OPEN, Membership::read, Column.ids(students));
    }

    /// All, oldest first.
    List<Membership> of(UUID student) {
        return sql.list(OF_STUDENT, Membership::read, student);
    }

    void join(LocalDate on, List<Membership> joined) {
        if (!joined.isEmpty()) {
            sql.change(
                    JOIN,
                    on,
                    Column.of("uuid", joined, _ -> Ids.next()),
                    Column.of("text", joined, Membership::org),
                    Column.of("uuid", joined, Membership::student),
                    Column.of("text", joined, m -> m.group().name()),
                    Column.of("text", joined, m -> String.join(",", m.reasons())),
                    Column.of("text", joined, Membership::rule));
        }
    }

    void leave(LocalDate on, List<Membership> left) {
        if (!left.isEmpty()) {
            sql.change(LEAVE, on, Column.of("uuid", left, Membership::id));
        }
    }

    void explain(List<Membership> changed) {
        if (!changed.isEmpty()) {
            sql.change(
                    EXPLAIN,
                    Column.of("uuid", changed, Membership::id),
                    Column.of("text", changed, m -> String.join(",", m.reasons())),
                    Column.of("text", changed, Membership::rule));
        }
    }

    /// @param to last day, null while it lasts
    record Membership(
            UUID id,
            String org,
            UUID student,
            SpecialGroup group,
            LocalDate from,
            LocalDate to,
            List<String> reasons,
            String rule) {

        static Membership read(Sql.Row r) throws java.sql.SQLException {
            return new Membership(
                    r.id("id"),
                    r.text("org"),
                    r.id("student_id"),
                    SpecialGroup.valueOf(r.text("group_name")),
                    r.day("from_on"),
                    r.day("to_on"),
                    r.array("reasons"),
                    r.text("rule_version"));
        }

        boolean saysTheSameAs(Verdict.Standing standing) {
            return reasons.equals(standing.reasons()) && rule.equals(standing.rule());
        }

        Membership explainedBy(Verdict.Standing s) {
            return new Membership(id, org, student, group, from, to, s.reasons(), s.rule());
        }
    }
}
