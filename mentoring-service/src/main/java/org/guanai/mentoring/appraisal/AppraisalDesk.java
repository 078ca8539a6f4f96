package org.guanai.mentoring.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.appraisal.score.ScoreDesk;
import org.guanai.reference.CountyCalendars;

/// Computing appraisals, reviewing, answering and signing them (3.1.1e, 3.1.1f).
@ApplicationScoped
class AppraisalDesk {
    private final Appraisals appraisals;
    private final AppraisalPages pages;
    private final ScoreDesk scores;
    private final CountyCalendars calendars;
    private final Journal journal;
    private final Clock clock;

    AppraisalDesk(
            Appraisals appraisals,
            AppraisalPages pages,
            ScoreDesk scores,
            CountyCalendars calendars,
            Journal journal,
            Clock clock) {
        this.appraisals = appraisals;
        this.pages = pages;
        this.scores = scores;
        this.calendars = calendars;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent for a teacher who is none of the caller's
    /// @throws Refusal.Conflict when there is one of this term
    @Transactional
    UUID compute(AppraisalOrder order) {
        var school = scores.school(order.helperId());
        var score = scores.of(order.helperId(), school, order.term());
        var appraisal = Appraisal.compute(school, score, pages.json(score), clock.instant());
        appraisals.persistAndFlush(appraisal);
        journal.wrote(Appraisal.TABLE, appraisal.id, "helperId", "term", "metrics");
        return appraisal.id;
    }

    /// @throws Refusal.Absent when it is somebody else's
    @Transactional
    void report(UUID id, String ifMatch, SelfReport report, UUID teacher) {
        var appraisal = own(id, teacher);
        Editable.check(ifMatch, appraisal.version);
        appraisal.report(report.report());
        appraisals.flush();
        journal.wrote(Appraisal.TABLE, id, "selfReport");
    }

    @Transactional
    void show(UUID id, String ifMatch, Review review, UUID by) {
        var appraisal = open(id, _ -> true);
        Editable.check(ifMatch, appraisal.version);
        var until = later(appraisal.org, scores.scheme(appraisal.org).objectionWorkingDays());
        var shown = appraisal.show(review.comment(), by, LocalDate.now(clock), until);
        recompute(appraisal);
        appraisals.flush();
        journal.publish(Topics.MENTORING_EVENTS, id, shown);
        journal.wrote(Appraisal.TABLE, id, "comment", "metrics");
    }

    /// @throws Refusal.Absent when it is somebody else's
    @Transactional
    void object(UUID id, Objection objection, UUID teacher) {
        var appraisal = own(id, teacher);
        var until = later(appraisal.org, scores.scheme(appraisal.org).answerWorkingDays());
        var objected = appraisal.object(objection.ground(), LocalDate.now(clock), until);
        appraisals.flush();
        journal.publish(Topics.MENTORING_EVENTS, id, objected);
        journal.wrote(Appraisal.TABLE, id, "objection");
    }

    @Transactional
    void answer(UUID id, ObjectionAnswer answer, UUID by) {
        var appraisal = open(id, _ -> true);
        var answered = appraisal.answer(answer.answer(), by, LocalDate.now(clock));
        recompute(appraisal);
        appraisals.flush();
        journal.publish(Topics.MENTORING_EVENTS, id, answered);
        journal.wrote(Appraisal.TABLE, id, "answer", "metrics");
    }

    @Transactional
    void sign(UUID id, String ifMatch, UUID by) {
        var appraisal = open(id, _ -> true);
        Editable.check(ifMatch, appraisal.version);
        appraisal.sign(by, LocalDate.now(clock), clock.instant());
        appraisals.flush();
        journal.wrote(Appraisal.TABLE, id, "signedBy");
    }

    private void recompute(Appraisal appraisal) {
        var score = scores.of(appraisal.helperId, appraisal.org, appraisal.term);
        appraisal.take(score, pages.json(score), clock.instant());
    }

    private Appraisal own(UUID id, UUID teacher) {
        return open(id, a -> a.helperId.equals(teacher));
    }

    /// Locked. What is signed cannot even be locked.
    private Appraisal open(UUID id, Predicate<Appraisal> may) {
        appraisals.findByIdOptional(id).filter(may).orElseThrow(Refusal::absent).requireOpen();
        return appraisals.locked(id).orElseThrow(Refusal::absent);
    }

    private LocalDate later(OrgPath school, int workingDays) {
        return calendars.workingDays(school).plusWorkdays(LocalDate.now(clock), workingDays);
    }
}
