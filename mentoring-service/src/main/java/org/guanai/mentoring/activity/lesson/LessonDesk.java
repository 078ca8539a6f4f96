package org.guanai.mentoring.activity.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.known.student.Students;

/// Recording lessons and putting them right: one's own, the principal all of the school.
@ApplicationScoped
class LessonDesk {
    private final Lessons lessons;
    private final Students students;
    private final EntityManager entities;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    LessonDesk(
            Lessons lessons,
            Students students,
            EntityManager entities,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.lessons = lessons;
        this.students = students;
        this.entities = entities;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable for a class that no child of the school is in
    @Transactional
    UUID record(LessonEntry entry) {
        var school = new OrgPath(caller.org());
        requireClass(school, entry);
        var lesson = Lesson.record(school, entry, caller.person(), clock.instant());
        lessons.persistAndFlush(lesson);
        journal.wrote(Lesson.TABLE, lesson.id, "heldOn", "classId", "course", "topic");
        return lesson.id;
    }

    @Transactional
    void correct(UUID id, String ifMatch, LessonEntry entry) {
        if (entry.reason() == null || entry.reason().isBlank()) {
            throw Refusal.invalid("mentoring.reason-missing", "reason");
        }
        var lesson = own(id);
        Editable.check(ifMatch, lesson.version);
        requireClass(lesson.org, entry);
        lesson.correct(entry, LocalDate.now(clock));
        lessons.flush();
        journal.corrected(Lesson.TABLE, id, entry.reason(), "heldOn", "classId", "course");
    }

    @Transactional
    void withdraw(UUID id, Withdrawal withdrawal) {
        own(id).withdraw(withdrawal.reason(), clock.instant());
        lessons.flush();
        journal.withdrew(Lesson.TABLE, id, withdrawal.reason());
    }

    @Transactional
    Page<LessonView> list(Filter filter, Paging paging) {
        return rows().where("withdrawnAt is null")
                .where("course = :course", filter.course)
                .where("grade = :grade", filter.grade)
                .where("heldOn >= :from", filter.from)
                .where("heldOn <= :to", filter.to)
                .within("org", filter.under.orElse(null))
                .by("heldOn", "id")
                .page(paging, LessonView.class);
    }

    @Transactional
    LessonView one(UUID id) {
        return rows()
                .where("id = :id", id)
                .page(Paging.of(1, null), LessonView.class)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private Lesson own(UUID id) {
        return lessons.locked(id)
                .filter(l -> caller.is(Roles.PRINCIPAL) || l.taughtBy.equals(caller.person()))
                .orElseThrow(Refusal::absent);
    }

    private void requireClass(OrgPath school, LessonEntry entry) {
        if (students.ofSchool(school, List.of(entry.classId())).isEmpty()) {
            throw Refusal.unprocessable("mentoring.class-unknown", "classId");
        }
    }

    private Listing<Lesson> rows() {
        return Listing.of(entities, Lesson.class);
    }

    record Filter(
            Optional<Course> course,
            Optional<Integer> grade,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<OrgPath> under) {}
}
