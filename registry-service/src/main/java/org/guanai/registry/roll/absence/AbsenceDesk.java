package org.guanai.registry.roll.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.child.student.StudentRoll;

/// Records absences (缺课) and returns.
@ApplicationScoped
class AbsenceDesk {
    private static final String NOUN = "absence";

    private final Absences absences;
    private final StudentRoll students;
    private final AbsenceFollowing following;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    AbsenceDesk(
            Absences absences,
            StudentRoll students,
            AbsenceFollowing following,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.absences = absences;
        this.students = students;
        this.following = following;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable for a student whom the caller does not see, or who is enrolled
    ///   nowhere
    @Transactional
    AbsenceView record(AbsenceEntry entry) {
        var student =
                students.facts(entry.studentId())
                        .filter(StudentFacts::isEnrolled)
                        .orElseThrow(() ->
                                Refusal.unprocessable("registry.student-unknown", "studentId"));
        var from = day(entry.from(), "from");
        var made = Absence.record(student, entry, from, caller.name(), clock.instant());
        absences.persistAndFlush(made);
        journal.wrote(NOUN, made.id, "from", "cause");
        return following.follow(made);
    }

    @Transactional
    Page<AbsenceView> list(OrgPath org, UUID student, boolean open, Paging paging) {
        return absences.page(org, student, open, paging);
    }

    @Transactional
    AbsenceView view(UUID id) {
        return absences.view(id);
    }

    @Transactional
    AbsenceView back(UUID id, LocalDate on) {
        var absence = absences.locked(id);
        absence.back(day(on, "on"));
        journal.wrote(NOUN, id, "back");
        return following.follow(absence);
    }

    /// @throws Refusal.Invalid for a day that is still to come
    private LocalDate day(LocalDate said, String field) {
        var today = LocalDate.now(clock);
        if (said != null && said.isAfter(today)) {
            throw Refusal.invalid("registry.day-to-come", field);
        }
        return said == null ? today : said;
    }
}
