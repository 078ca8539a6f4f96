package org.guanai.mentoring.care.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.known.student.Students;
import org.guanai.mentoring.known.student.Students.Pupil;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.Oversight;

/// Who may see the progress sheet of a child: its guardians, its helpers, and whoever oversees its
/// school.
@ApplicationScoped
class ProgressReaders {
    private final Students students;
    private final ActivePairings pairings;
    private final Oversight oversight;
    private final Caller caller;
    private final Journal journal;

    ProgressReaders(
            Students students,
            ActivePairings pairings,
            Oversight oversight,
            Caller caller,
            Journal journal) {
        this.students = students;
        this.pairings = pairings;
        this.oversight = oversight;
        this.caller = caller;
        this.journal = journal;
    }

    /// That it was opened is on record.
    ///
    /// @throws Refusal.Absent when the child is not the caller's
    @Transactional
    Pupil child(UUID student) {
        var child =
                students.pupil(student).filter(_ -> isTheirs(student)).orElseThrow(Refusal::absent);
        journal.opened("progress-sheet", student, null);
        return child;
    }

    private boolean isTheirs(UUID student) {
        return caller.is(Roles.GUARDIAN)
                || oversight
                        .onlyOf()
                        .map(me ->
                                pairings.isKnown(
                                        Optional.empty(), Optional.of(student), Optional.of(me)))
                        .orElse(true);
    }
}
