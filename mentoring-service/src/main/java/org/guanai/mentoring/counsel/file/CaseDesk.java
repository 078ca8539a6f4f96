package org.guanai.mentoring.counsel.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.counsel.level.CounselLevel;
import org.guanai.mentoring.counsel.level.LevelRules;
import org.guanai.mentoring.known.student.Students;
import org.guanai.mentoring.known.student.StudentsChanged;

/// Opening cases, rating and closing them (3.1.6d).
@ApplicationScoped
class CaseDesk {
    private final CounselCases cases;
    private final Students students;
    private final LevelRules rules;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    CaseDesk(
            CounselCases cases,
            Students students,
            LevelRules rules,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.students = students;
        this.rules = rules;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for a child of another school
    /// @throws Refusal.Conflict when the child has an open one
    @Transactional
    UUID open(CaseOpening opening) {
        var pupil = students.pupil(opening.studentId()).orElseThrow(Refusal::absent);
        var opened = CounselCase.open(pupil.org(), opening, caller.person(), clock.instant());
        rate(opened, opening.level(), opening.label());
        cases.persistAndFlush(opened);
        journal.wrote(CounselCase.TABLE, opened.id, "studentId", "level", "consent");
        return opened.id;
    }

    /// @throws Refusal.Conflict when it is closed
    @Transactional
    void change(UUID id, String ifMatch, CaseChange change) {
        var standing = cases.locked(id).orElseThrow(Refusal::absent);
        Editable.check(ifMatch, standing.version);
        standing.requireOpen();
        standing.agree(change.consent(), change.consentOn(), LocalDate.now(clock));
        rate(standing, change.level(), change.label());
        if (change.closed()) {
            standing.close(LocalDate.now(clock));
        }
        cases.flush();
        journal.corrected(CounselCase.TABLE, id, change.reason(), "level", "consent", "closed");
    }

    /// @throws Refusal.Conflict when there is no crisis
    @Transactional
    void withdrawCrisis(UUID id, Withdrawal withdrawal) {
        var standing = cases.locked(id).orElseThrow(Refusal::absent);
        var today = LocalDate.now(clock);
        var review = rules.of(standing.org).reviewOn(CounselLevel.MEDIUM, today);
        var withdrawn = standing.withdrawCrisis(CounselLevel.MEDIUM, review);
        cases.flush();
        journal.publish(Topics.MENTORING_EVENTS, standing.studentId, withdrawn);
        journal.withdrew(CounselCase.TABLE, id, withdrawal.reason());
    }

    /// A child that leaves the school takes no case along.
    void on(@Observes StudentsChanged changed) {
        for (var open : cases.openOf(changed.ids())) {
            if (students.pupil(open.studentId).filter(p -> p.org().equals(open.org)).isEmpty()) {
                open.close(LocalDate.now(clock));
            }
        }
    }

    private void rate(CounselCase rated, CounselLevel level, String label) {
        var review = rules.of(rated.org).reviewOn(level, LocalDate.now(clock));
        rated.rate(level, label, review, rules.label(rated.org))
                .ifPresent(e -> journal.publish(Topics.MENTORING_EVENTS, rated.studentId, e));
    }
}
