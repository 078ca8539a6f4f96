package org.guanai.mentoring.conduct.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.known.student.Students;

/// Setting goals and observing them (3.1.6f).
@ApplicationScoped
class GoalDesk {
    private final ConductGoals goals;
    private final ConductMarks marks;
    private final Students students;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    GoalDesk(
            ConductGoals goals,
            ConductMarks marks,
            Students students,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.goals = goals;
        this.marks = marks;
        this.students = students;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for a child of another school
    @Transactional
    GoalView set(GoalEntry entry) {
        var pupil = students.pupil(entry.studentId()).orElseThrow(Refusal::absent);
        var goal = ConductGoal.set(pupil.org(), entry, caller.person(), clock.instant());
        goals.persistAndFlush(goal);
        journal.wrote(ConductGoal.TABLE, goal.id, "behaviour", "target", "from", "until");
        return view(goal);
    }

    @Transactional
    GoalView change(UUID id, String ifMatch, GoalChange change) {
        var goal = goals.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, goal.version);
        goal.change(change);
        goals.flush();
        journal.corrected(ConductGoal.TABLE, id, change.reason(), "target", "until", "state");
        return view(goal);
    }

    /// @param day any day of the week
    /// @throws Refusal.Unprocessable for a week of the future
    @Transactional
    GoalView mark(UUID id, LocalDate day, WeekMark mark) {
        var goal = goals.locked(id).orElseThrow(Refusal::absent);
        goal.requireOpen();
        var week = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (week.isAfter(LocalDate.now(clock))) {
            throw Refusal.unprocessable("mentoring.week-in-future", "day");
        }
        var seen = marks.of(id, week).orElseGet(() -> ConductMark.of(goal, week));
        seen.see(mark.mark(), caller.person());
        marks.persistAndFlush(seen);
        journal.wrote(ConductGoal.TABLE, id, "mark");
        return view(goal);
    }

    @Transactional
    GoalView one(UUID id) {
        return goals.findByIdOptional(id).map(this::view).orElseThrow(Refusal::absent);
    }

    private GoalView view(ConductGoal g) {
        return new GoalView(
                g.id,
                g.studentId,
                g.behaviour,
                g.baseline,
                g.target,
                g.startsOn,
                g.endsOn,
                g.setBy,
                g.state,
                marks.of(g.id),
                g.version);
    }
}
