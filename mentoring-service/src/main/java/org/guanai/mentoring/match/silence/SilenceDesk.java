package org.guanai.mentoring.match.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.known.student.Students;
import org.guanai.reference.CountyCalendars;

/// Hearing children and guardians with whom nobody is in touch.
@ApplicationScoped
class SilenceDesk {
    private final Silences silences;
    private final Students students;
    private final CountyCalendars calendars;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    SilenceDesk(
            Silences silences,
            Students students,
            CountyCalendars calendars,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.silences = silences;
        this.students = students;
        this.calendars = calendars;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for a child that is not the caller's
    @Transactional
    SilenceView report(SilenceReport report) {
        var child = students.pupil(report.studentId()).orElseThrow(Refusal::absent);
        var today = LocalDate.now(clock);
        report.check(today);
        var due = calendars.workingDays(child.org()).plusWorkdays(today, Silence.WORKING_DAYS);
        var silence = Silence.report(report, child.org(), caller.person(), today, due);
        silences.persistAndFlush(silence);
        journal.publish(Topics.MENTORING_EVENTS, silence.studentId, silence.reported());
        journal.wrote(Silence.TABLE, silence.id, "since", "remark");
        return SilenceView.of(silence, child.name());
    }

    @Transactional
    SilenceView answer(UUID id, SilenceAnswer answer) {
        var silence = silences.locked(id).orElseThrow(Refusal::absent);
        var event = silence.answer(answer.answer(), caller.name(), LocalDate.now(clock));
        silences.flush();
        journal.publish(Topics.MENTORING_EVENTS, silence.studentId, event);
        journal.wrote(Silence.TABLE, id, "answer");
        return view(silence);
    }

    @Transactional
    SilenceView withdraw(UUID id, String reason) {
        var silence = silences.locked(id).orElseThrow(Refusal::absent);
        silence.withdraw();
        silences.flush();
        journal.withdrew(Silence.TABLE, id, reason);
        return view(silence);
    }

    @Transactional
    SilenceView one(UUID id) {
        return view(silences.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    private SilenceView view(Silence silence) {
        return SilenceView.of(silence, students.name(silence.studentId).orElse(null));
    }
}
