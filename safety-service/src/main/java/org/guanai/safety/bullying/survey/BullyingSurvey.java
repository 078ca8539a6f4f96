package org.guanai.safety.bullying.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.bullying.questionnaire.SurveyView;

/// The survey of a school in a term (学生欺凌问卷). No step has an event: it is counted, and a school
/// without one is reminded.
@Entity
class BullyingSurvey {
    @Id UUID id;
    OrgPath org;
    String term;
    LocalDate opensOn;

    /// Last day on which it is answered.
    LocalDate closesOn;

    /// Version of the rule of small numbers.
    String rules;

    UUID announcedBy;
    Instant withdrawnAt;
    @Version long version;

    protected BullyingSurvey() {}

    static BullyingSurvey announced(OrgPath org, SurveyEntry entry, String rules, UUID by) {
        var survey = new BullyingSurvey();
        survey.id = Ids.next();
        survey.org = org;
        survey.term = entry.term();
        survey.opensOn = entry.opensOn();
        survey.closesOn = entry.closesOn();
        survey.rules = rules;
        survey.announcedBy = by;
        return survey;
    }

    /// Its days, while it is not over: what was counted once stays.
    ///
    /// @throws Refusal.Conflict when it is over, or was taken back
    void move(LocalDate opens, LocalDate closes, LocalDate today) {
        requireStanding();
        if (isOver(today)) {
            throw Refusal.conflict("safety.survey-over");
        }
        opensOn = opens;
        closesOn = closes;
    }

    /// @throws Refusal.Conflict when it was taken back before
    void withdraw(Instant at) {
        requireStanding();
        withdrawnAt = at;
    }

    /// @throws Refusal.Conflict when it is over, or was taken back
    void requireCodes(LocalDate today) {
        requireStanding();
        if (isOver(today)) {
            throw Refusal.conflict("safety.survey-over");
        }
    }

    /// @throws Refusal.Conflict on another day, and when it was taken back
    void requireOpen(LocalDate today) {
        requireStanding();
        if (today.isBefore(opensOn) || isOver(today)) {
            throw Refusal.conflict("safety.survey-closed");
        }
    }

    /// While it runs the numbers are kept back: two looks would show one answer.
    ///
    /// @throws Refusal.Conflict while it runs, and when it was taken back
    void requireOver(LocalDate today) {
        requireStanding();
        if (!isOver(today)) {
            throw Refusal.conflict("safety.survey-running");
        }
    }

    SurveyView view() {
        return new SurveyView(id, org, term, opensOn, closesOn, rules, withdrawnAt, version);
    }

    private boolean isOver(LocalDate today) {
        return today.isAfter(closesOn);
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("safety.survey-withdrawn");
        }
    }
}
