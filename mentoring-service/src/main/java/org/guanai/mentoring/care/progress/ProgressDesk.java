package org.guanai.mentoring.care.progress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.SystemScope;
import org.guanai.mentoring.known.student.Students.Pupil;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.Term;

/// Puts progress sheets together (3.2.1e).
@ApplicationScoped
class ProgressDesk {
    private final ProgressReaders readers;
    private final ProgressRows rows;
    private final SharedPlans plans;
    private final CountyCalendars calendars;
    private final Clock clock;

    ProgressDesk(
            ProgressReaders readers,
            ProgressRows rows,
            SharedPlans plans,
            CountyCalendars calendars,
            Clock clock) {
        this.readers = readers;
        this.rows = rows;
        this.plans = plans;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// Called outside a transaction: the sheet is read in a scope of its own, after the caller's
    /// own scope has shown that the child is theirs.
    ///
    /// @throws Refusal.Absent when it is not
    ProgressSheet sheet(UUID student) {
        var child = readers.child(student);
        return SystemScope.call(
                () -> QuarkusTransaction.requiringNew().call(() -> read(student, child)));
    }

    private ProgressSheet read(UUID student, Pupil child) {
        var term = calendars.of(child.org()).flatMap(c -> c.latestTerm(LocalDate.now(clock)));
        return new ProgressSheet(
                student,
                child.name(),
                term.map(Term::code).orElse(null),
                rows.helpers(student),
                term.map(t -> rows.contacts(student, t)).orElse(List.of()),
                rows.actions(student),
                rows.tutorings(student),
                term.flatMap(t -> plans.of(student, t.code())).orElse(null));
    }
}
