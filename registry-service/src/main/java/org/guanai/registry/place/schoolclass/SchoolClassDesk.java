package org.guanai.registry.place.schoolclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Keeps the classes (班级) of schools.
@ApplicationScoped
public class SchoolClassDesk {
    private static final int SCHOOL_YEAR_BEGINS = 8;
    private static final int PRIMARY_YEARS = 6;
    private static final String FIND =
            """
            select id, org, grade, name from school_class
            where org = any (?) and grade = any (?) and name = any (?)\
            """;
    private static final String ADD =
            """
            insert into school_class (id, org, grade, name, entry_year, version)
            select *, 0 from unnest(?::uuid[], ?::text[], ?::int[], ?::text[], ?::int[])
            on conflict (org, grade, name) do nothing\
            """;

    private final SchoolClasses classes;
    private final Schools schools;
    private final Sql sql;
    private final AuditTrail audit;
    private final Clock clock;

    SchoolClassDesk(
            SchoolClasses classes, Schools schools, Sql sql, AuditTrail audit, Clock clock) {
        this.classes = classes;
        this.schools = schools;
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SchoolClassView form(SchoolClassResource.Forming forming) {
        var school = schools.at(forming.school()).orElseThrow(SchoolClassDesk::unknownSchool);
        var formed = new SchoolClass();
        formed.id = Ids.next();
        formed.org = school;
        formed.grade = forming.grade();
        formed.name = forming.name().strip();
        formed.entryYear = entryYear(forming.grade());
        classes.persistAndFlush(formed);
        audit.wrote("class", formed.id, "grade", "name");
        return SchoolClassView.of(formed);
    }

    @Transactional
    Page<SchoolClassView> list(Optional<String> school, Paging paging) {
        var org = school.map(code -> schools.at(code).orElse("-"));
        var rows = classes.after(org, paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.id)).map(SchoolClassView::of);
    }

    /// The ids of classes; those that are missing are formed.
    @Transactional
    public Map<ClassName, UUID> settle(Collection<ClassName> wanted) {
        var known = find(wanted);
        var missing =
                wanted.stream().distinct().filter(c -> !known.containsKey(c)).sorted().toList();
        if (missing.isEmpty()) {
            return known;
        }
        sql.change(
                ADD,
                Column.of("uuid", missing, _ -> Ids.next()),
                Column.of("text", missing, ClassName::org),
                Column.of("int4", missing, ClassName::grade),
                Column.of("text", missing, ClassName::name),
                Column.of("int4", missing, c -> entryYear(c.grade())));
        return find(wanted);
    }

    /// The ids of those that exist.
    @Transactional
    public Map<ClassName, UUID> find(Collection<ClassName> wanted) {
        var found = new HashMap<ClassName, UUID>();
        if (!wanted.isEmpty()) {
            sql.list(
                            FIND,
                            r ->
                                    Map.entry(
                                            new ClassName(
                                                    r.text("org"),
                                                    r.number("grade"),
                                                    r.text("name")),
                                            r.id("id")),
                            Column.of("text", wanted, ClassName::org),
                            Column.of("int4", wanted, ClassName::grade),
                            Column.of("text", wanted, ClassName::name))
                    .forEach(e -> found.put(e.getKey(), e.getValue()));
        }
        return found;
    }

    /// The year in which those who are in this grade now entered primary (一…六) or junior school
    /// (七…九).
    private int entryYear(int grade) {
        var today = LocalDate.now(clock);
        var schoolYear =
                today.getMonthValue() >= SCHOOL_YEAR_BEGINS ? today.getYear() : today.getYear() - 1;
        return schoolYear - (grade > PRIMARY_YEARS ? grade - PRIMARY_YEARS - 1 : grade - 1);
    }

    private static Refusal unknownSchool() {
        return Refusal.unprocessable("registry.school-unknown", "school");
    }
}
