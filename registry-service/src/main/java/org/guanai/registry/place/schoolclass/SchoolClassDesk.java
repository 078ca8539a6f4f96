package org.guanai.registry.place.schoolclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.organisation.StageYear;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Keeps the classes (班级) of schools.
@ApplicationScoped
public class SchoolClassDesk {
    private static final String FIND =
            """
            select id, org, stage, stage_year, entry_year, name from school_class
            where org = any (?) and entry_year = any (?) and name = any (?)\
            """;
    private static final String ADD =
            """
            insert into school_class (id, org, school_system, stage, stage_year, entry_year, name, version)
            select *, 0 from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::int[], ?::int[], ?::text[])
            on conflict (org, stage, entry_year, name) do update
            set stage_year = excluded.stage_year, version = school_class.version + 1
            where school_class.stage_year < excluded.stage_year\
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
        var school = schools.byCode(List.of(forming.school())).get(forming.school());
        if (school == null) {
            throw Refusal.unprocessable("registry.school-unknown", "school");
        }
        var at = StageYear.of(school.system(), forming.grade());
        var name = new ClassName(school.org(), at, forming.name().strip());
        var formed = SchoolClass.form(name, LocalDate.now(clock));
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

    /// The ids of classes. Those that are missing are formed; those that have moved up since are
    /// moved.
    @Transactional
    public Map<ClassName, UUID> settle(Collection<ClassName> wanted) {
        var known = known(wanted);
        var missing =
                wanted.stream()
                        .distinct()
                        .filter(c ->
                                !known.containsKey(c)
                                        || known.get(c).stageYear() < c.at().stageYear())
                        .sorted()
                        .toList();
        if (missing.isEmpty()) {
            return ids(known);
        }
        var today = LocalDate.now(clock);
        sql.change(
                ADD,
                Column.of("uuid", missing, _ -> Ids.next()),
                Column.of("text", missing, ClassName::org),
                Column.of("text", missing, c -> c.at().schoolSystem().name()),
                Column.of("text", missing, c -> c.at().stage().name()),
                Column.of("int4", missing, c -> c.at().stageYear()),
                Column.of("int4", missing, c -> c.at().entryYear(today)),
                Column.of("text", missing, ClassName::name));
        return find(wanted);
    }

    /// The name of a class within its year, `1班`.
    @Transactional
    public String nameOf(UUID id) {
        return classes.findById(id).name;
    }

    /// The ids of those that exist.
    @Transactional
    public Map<ClassName, UUID> find(Collection<ClassName> wanted) {
        return ids(known(wanted));
    }

    private Map<ClassName, Known> known(Collection<ClassName> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var today = LocalDate.now(clock);
        var byCohort =
                sql
                        .list(
                                FIND,
                                SchoolClassDesk::read,
                                Column.of("text", wanted, ClassName::org),
                                Column.of("int4", wanted, c -> c.at().entryYear(today)),
                                Column.of("text", wanted, ClassName::name))
                        .stream()
                        .collect(Collectors.toMap(Known::cohort, k -> k));
        var known = new HashMap<ClassName, Known>();
        for (var name : wanted) {
            var there = byCohort.get(Cohort.of(name, today));
            if (there != null) {
                known.put(name, there);
            }
        }
        return known;
    }

    private static Map<ClassName, UUID> ids(Map<ClassName, Known> known) {
        var ids = new HashMap<ClassName, UUID>();
        known.forEach((name, there) -> ids.put(name, there.id()));
        return ids;
    }

    private static Known read(Sql.Row r) throws SQLException {
        var stage = Stage.valueOf(r.text("stage"));
        var cohort = new Cohort(r.text("org"), stage, r.number("entry_year"), r.text("name"));
        return new Known(cohort, r.id("id"), r.number("stage_year"));
    }

    private record Known(Cohort cohort, UUID id, int stageYear) {}

    /// By what a class is known for as long as it exists.
    private record Cohort(String org, Stage stage, int entryYear, String name) {
        static Cohort of(ClassName name, LocalDate today) {
            return new Cohort(
                    name.org(), name.at().stage(), name.at().entryYear(today), name.name());
        }
    }
}
