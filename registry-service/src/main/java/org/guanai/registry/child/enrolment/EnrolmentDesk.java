package org.guanai.registry.child.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.guanai.registry.place.organisation.StageYear;
import org.guanai.registry.place.schoolclass.ClassName;
import org.guanai.registry.place.schoolclass.SchoolClassDesk;

/// Begins, changes and ends enrolments (学籍异动).
@ApplicationScoped
public class EnrolmentDesk {
    private static final Table<Enrolment> TABLE =
            Table.<Enrolment>of("enrolment")
                    .key("id", e -> e.id)
                    .with("org", e -> e.org)
                    .with("student_id", e -> e.studentId)
                    .with("class_id", e -> e.classId)
                    .with("school_system", e -> e.at.schoolSystem())
                    .with("stage", e -> e.at.stage())
                    .with("stage_year", e -> e.at.stageYear())
                    .with("entry_year", e -> e.entryYear)
                    .with("boarder", e -> e.boarder)
                    .with("began", e -> e.began)
                    .with("began_on", e -> e.beganOn)
                    .with("version", e -> e.version);

    private static final String REGROUP =
            """
            update enrolment set class_id = :into, version = version + 1
            where class_id = :from and ended_on is null returning student_id\
            """;
    private static final String PUPILS =
            "select student_id from enrolment where class_id = :id and ended_on is null";

    private final Enrolments enrolments;
    private final SchoolClassDesk classes;
    private final Sql sql;
    private final Clock clock;

    EnrolmentDesk(Enrolments enrolments, SchoolClassDesk classes, Sql sql, Clock clock) {
        this.enrolments = enrolments;
        this.classes = classes;
        this.sql = sql;
        this.clock = clock;
    }

    /// By hand, since an import begins hundreds at a time. The students are there.
    @Transactional
    public void begin(Collection<Admission> admissions) {
        sql.insert(TABLE, admissions.stream().map(Enrolment::begin).toList()).run();
    }

    /// @param placements by enrolment
    /// @throws Refusal.Conflict when one of them has ended
    @Transactional
    public void move(Map<UUID, Placement> placements) {
        if (!placements.isEmpty()) {
            var today = LocalDate.now(clock);
            enrolments
                    .list("id in :ids", Map.of("ids", placements.keySet()))
                    .forEach(e -> e.move(placements.get(e.id), today));
            enrolments.flush();
        }
    }

    /// Ends an enrolment.
    ///
    /// @param on its last day; today when null
    /// @return what the child is from then on
    @Transactional
    public Status end(UUID id, Ending why, LocalDate on) {
        var today = LocalDate.now(clock);
        found(id).end(why, on == null ? today : on, today, clock.instant());
        enrolments.flush();
        return why.status();
    }

    /// An enrolment has ended, and the child goes to a school beyond the county.
    @Transactional
    public void goTo(UUID id, FarSchool there) {
        found(id).goTo(there);
        enrolments.flush();
    }

    /// The child came from a school beyond the county.
    ///
    /// @throws Refusal.Conflict when the enrolment has ended
    @Transactional
    public void comeFrom(UUID id, FarSchool there) {
        found(id).comeFrom(there);
        enrolments.flush();
    }

    /// An enrolment had not ended after all.
    ///
    /// @throws Refusal.Conflict when it has not ended, or was ended too long ago
    @Transactional
    public Reopened reopen(UUID id) {
        var leftOn = found(id).reopen(clock.instant());
        enrolments.flush();
        return new Reopened(leftOn, LocalDate.now(clock));
    }

    /// An enrolment goes on that ended because its record was joined into another.
    ///
    /// @return its school
    @Transactional
    public OrgPath resume(UUID id) {
        var enrolment = found(id);
        enrolment.resume();
        enrolments.flush();
        return enrolment.org;
    }

    /// The school of an enrolment.
    @Transactional
    public OrgPath school(UUID id) {
        return found(id).org;
    }

    @Transactional
    public EnrolmentView view(UUID id) {
        var enrolment = found(id);
        var name = enrolment.classId == null ? null : classes.nameOf(enrolment.classId);
        return EnrolmentView.of(enrolment, name);
    }

    /// Puts right where a pupil stands at its school.
    ///
    /// @throws Refusal.Unprocessable when the school has no such class, or the child would repeat a
    ///   year
    @Transactional
    public void correct(UUID id, Correction correction) {
        var e = found(id);
        var at = StageYear.of(e.at.schoolSystem(), correction.grade());
        e.requireNoRepeat(at, LocalDate.now(clock));
        var classId = classId(e, at, correction.className());
        var now = new Placement(e.org, at, classId, correction.boarder());
        if (!now.equals(e.placement())) {
            e.move(now, LocalDate.now(clock));
            enrolments.flush();
        }
    }

    /// Moves all who are in a class to another of the same cohort. By hand, since it is a whole
    /// class.
    ///
    /// @return the students who moved
    @Transactional
    public List<UUID> regroup(UUID from, UUID into) {
        return sql.query(REGROUP)
                .with("from", from)
                .with("into", into)
                .list(r -> r.id("student_id"));
    }

    /// The students who are in a class now.
    @Transactional
    public List<UUID> pupils(UUID classId) {
        return sql.query(PUPILS).with("id", classId).list(r -> r.id("student_id"));
    }

    private UUID classId(Enrolment e, StageYear at, String className) {
        if (className == null) {
            return at.equals(e.at) ? e.classId : null;
        }
        var name = new ClassName(e.org, at, className.strip());
        var id = classes.find(List.of(name)).get(name);
        if (id == null) {
            throw Refusal.unprocessable("registry.class-unknown", "className");
        }
        return id;
    }

    private Enrolment found(UUID id) {
        return enrolments.findByIdOptional(id).orElseThrow(Refusal::absent);
    }
}
