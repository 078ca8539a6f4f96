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
import java.util.TreeMap;
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
            where org = any (:orgs) and entry_year = any (:years) and name = any (:names) and closed_on is null
            union all
            select f.class_id as id, f.org, f.stage, c.stage_year, f.entry_year, f.name
            from former_class_name f join school_class c on c.id = f.class_id
            where f.org = any (:orgs) and f.entry_year = any (:years) and f.name = any (:names)\
            """;

    /// A set: the classes of a roster are formed, or moved up, in one statement.
    private static final String SETTLE =
            """
            insert into school_class (id, org, school_system, stage, stage_year, entry_year, name, version)
            select *, 0 from unnest(:ids, :orgs, :systems, :stages, :stage_years, :entry_years, :names)
            on conflict (org, stage, entry_year, name) where closed_on is null do update
            set stage_year = excluded.stage_year, version = school_class.version + 1
            where school_class.stage_year < excluded.stage_year\
            """;

    /// A set, as above.
    private static final String MOVE_UP =
            """
            update school_class c set stage_year = t.stage_year, version = c.version + 1
            from unnest(:ids::uuid[], :years::int[]) as t(id, stage_year)
            where c.id = t.id and c.stage_year < t.stage_year\
            """;

    /// A count over the enrolments, which know their class, for whoever sees the class.
    private static final String PUPILS = "select class_id, pupils from pupils_in(:ids)";

    private final SchoolClasses classes;
    private final FormerNames formerNames;
    private final Schools schools;
    private final Sql sql;
    private final Journal journal;
    private final Clock clock;

    SchoolClassDesk(
            SchoolClasses classes,
            FormerNames formerNames,
            Schools schools,
            Sql sql,
            Journal journal,
            Clock clock) {
        this.classes = classes;
        this.formerNames = formerNames;
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
        formerNames.giveUp(formed);
        journal.wrote("class", formed.id, "grade", "name");
        return SchoolClassView.of(formed, 0);
    }

    @Transactional
    Page<SchoolClassView> list(Optional<String> school, boolean closed, Paging paging) {
        var org = school.map(code -> new OrgPath(schools.at(code).orElse("-")));
        var rows = classes.after(org, closed, paging.afterId(), paging.limit() + 1);
        var pupils = pupils(rows.stream().map(c -> c.id).toList());
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.id))
                .map(c -> SchoolClassView.of(c, pupils.getOrDefault(c.id, 0)));
    }

    /// The ids of classes, also of those that had the name before. Those that are missing are
    /// formed; those that have moved up since are moved.
    @Transactional
    public Map<ClassName, UUID> settle(Collection<ClassName> wanted) {
        var known = known(wanted);
        moveUp(known);
        var missing =
                wanted.stream().distinct().filter(c -> !known.containsKey(c)).sorted().toList();
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

    private void moveUp(Map<ClassName, Known> known) {
        var years = new TreeMap<UUID, Integer>();
        known.forEach((name, there) -> {
            if (there.stageYear() < name.at().stageYear()) {
                years.merge(there.id(), name.at().stageYear(), Math::max);
            }
        });
        if (!years.isEmpty()) {
            sql.update(MOVE_UP)
                    .with("ids", List.copyOf(years.keySet()))
                    .with("years", List.copyOf(years.values()))
                    .run();
        }
    }

    /// How many children are in each class now; none are missing.
    Map<UUID, Integer> pupils(Collection<UUID> ids) {
        return sql.query(PUPILS).with("ids", ids).list(Count.class).stream()
                .collect(toMap(Count::classId, Count::pupils));
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

    private record Count(UUID classId, int pupils) {}

    /// By what a class is known for as long as it exists.
    private record Cohort(OrgPath org, Stage stage, int entryYear, String name) {
        static Cohort of(ClassName name, LocalDate today) {
            return new Cohort(
                    name.org(), name.at().stage(), name.at().entryYear(today), name.name());
        }
    }
}
