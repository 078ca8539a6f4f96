package org.guanai.registry.place.schoolclass;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.place.organisation.Schools;
import org.guanai.registry.place.organisation.StageYear;

/// Keeps the classes (班级) of schools.
@ApplicationScoped
public class SchoolClassDesk {
    /// Tuples of three from the lines of a roster, which no HQL joins with.
    private static final String FIND =
            """
            select id, org, stage, stage_year, entry_year, name from school_class
            where org = any (:orgs) and entry_year = any (:years) and name = any (:names)\
            """;

    /// A set: the classes of a roster are formed, or moved up, in one statement.
    private static final String SETTLE =
            """
            insert into school_class (id, org, school_system, stage, stage_year, entry_year, name, version)
            select *, 0 from unnest(:ids, :orgs, :systems, :stages, :stage_years, :entry_years, :names)
            on conflict (org, stage, entry_year, name) do update
            set stage_year = excluded.stage_year, version = school_class.version + 1
            where school_class.stage_year < excluded.stage_year\
            """;

    private final SchoolClasses classes;
    private final Schools schools;
    private final Sql sql;
    private final Journal journal;
    private final Clock clock;

    SchoolClassDesk(SchoolClasses classes, Schools schools, Sql sql, Journal journal, Clock clock) {
        this.classes = classes;
        this.schools = schools;
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    SchoolClassView form(ClassForming forming) {
        var school = schools.byCode(List.of(forming.school())).get(forming.school());
        if (school == null) {
            throw Refusal.unprocessable("registry.school-unknown", "school");
        }
        var at = StageYear.of(school.system(), forming.grade());
        var name = new ClassName(school.org(), at, forming.name().strip());
        var formed = SchoolClass.form(name, LocalDate.now(clock));
        classes.persistAndFlush(formed);
        journal.wrote("class", formed.id, "grade", "name");
        return SchoolClassView.of(formed);
    }

    @Transactional
    Page<SchoolClassView> list(Optional<String> school, Paging paging) {
        var org = school.map(code -> new OrgPath(schools.at(code).orElse("-")));
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
        sql.update(SETTLE)
                .with("ids", each(missing, _ -> Ids.next()))
                .with("orgs", each(missing, ClassName::org))
                .with("systems", each(missing, c -> c.at().schoolSystem()))
                .with("stages", each(missing, c -> c.at().stage()))
                .with("stage_years", each(missing, c -> c.at().stageYear()))
                .with("entry_years", each(missing, c -> c.at().entryYear(today)))
                .with("names", each(missing, ClassName::name))
                .run();
        return find(wanted);
    }

    /// The name of a class within its year, `1班`.
    @Transactional
    public String nameOf(UUID id) {
        return classes.findById(id).name;
    }

    /// Path of the school of a class; empty when the caller sees none.
    @Transactional
    public Optional<OrgPath> schoolOf(UUID id) {
        return classes.findByIdOptional(id).map(c -> c.org);
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
                        .query(FIND)
                        .with("orgs", each(wanted, ClassName::org))
                        .with("years", each(wanted, c -> c.at().entryYear(today)))
                        .with("names", each(wanted, ClassName::name))
                        .list(Known.class)
                        .stream()
                        .collect(toMap(Known::cohort, k -> k));
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

    private static <T> List<T> each(Collection<ClassName> names, Function<ClassName, T> value) {
        return names.stream().map(value).toList();
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
