package org.guanai.registry.child.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.registry.sql.Sql;

/// The rules in force, a county's own before the country's.
@ApplicationScoped
class RuleBook {
    private static final String COLUMNS =
            "code, org, version, name, basis, months, age, local, effective_from, effective_to";
    private static final String IN_FORCE =
            """
            select distinct on (code) %s from rule
            where (org = '*' or org = ?) and effective_from <= ? and (effective_to is null or effective_to >= ?)
            order by code, org desc, effective_from desc, version desc\
            """
                    .formatted(COLUMNS);
    private static final String ALL =
            "select %s from rule where org = '*' or org = ? order by code, org, version"
                    .formatted(COLUMNS);
    private static final String ADD =
            """
            insert into rule (id, org, code, version, name, basis, months, age, local, effective_from)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private static final String REVIEW =
            """
            update student set review_on = least(review_on, ?) where (org = ? or (org >= ? || '/' and org < ? || '0'))
            and exists (select 1 from family_survey f where f.student_id = student.id)\
            """;

    private final Sql sql;

    RuleBook(Sql sql) {
        this.sql = sql;
    }

    /// By code.
    Map<String, Rule> inForce(String county, LocalDate on) {
        return sql.list(IN_FORCE, RuleBook::read, county, on, on).stream()
                .collect(Collectors.toMap(Rule::code, Function.identity()));
    }

    /// Every version, the country's and the county's.
    List<Rule> all(String county) {
        return sql.list(ALL, RuleBook::read, county);
    }

    UUID add(Rule r) {
        var id = Ids.next();
        sql.change(
                ADD,
                id,
                r.org(),
                r.code(),
                r.version(),
                r.name(),
                r.basis(),
                r.months(),
                r.age(),
                r.local(),
                r.effectiveFrom());
        return id;
    }

    /// Has the surveyed children of a county judged again on the day on which a rule changes.
    void review(String county, LocalDate from) {
        sql.change(REVIEW, from, county, county, county);
    }

    private static Rule read(Sql.Row r) throws SQLException {
        return new Rule(
                r.text("code"),
                r.text("org"),
                r.number("version"),
                r.text("name"),
                r.text("basis"),
                r.of("months", Integer.class),
                r.of("age", Integer.class),
                r.is("local"),
                r.day("effective_from"),
                r.day("effective_to"));
    }
}
