package org.guanai.registry.child.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.correction.CorrectionLimit;

/// Puts family surveys (家庭情况调查) right and takes them back. The groups that followed from them are
/// judged again from the day on which they were entered.
@ApplicationScoped
class SurveyCorrections {
    private static final String NOUN = "family-survey";

    private final StudentRoll students;
    private final Surveys surveys;
    private final GroupReview review;
    private final CorrectionLimit limit;
    private final Journal journal;
    private final Clock clock;

    SurveyCorrections(
            StudentRoll students,
            Surveys surveys,
            GroupReview review,
            CorrectionLimit limit,
            Journal journal,
            Clock clock) {
        this.students = students;
        this.surveys = surveys;
        this.review = review;
        this.limit = limit;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    SurveyView correct(UUID student, UUID id, String ifMatch, SurveyCorrection correction) {
        var survey = mine(student, id);
        Editable.check(ifMatch, survey.version);
        correct(survey, correction);
        if (Boolean.TRUE.equals(correction.everyChild())) {
            surveys.ofVisit(survey)
                    .forEach(other -> correct(mine(other.studentId, other.id), correction));
        }
        return surveys.view(survey);
    }

    private void correct(Survey survey, SurveyCorrection correction) {
        surveys.correct(survey, correction.entry().taken(LocalDate.now(clock)));
        review.recount(survey.studentId, entered(survey));
        journal.corrected(
                NOUN, survey.id, correction.reason(), "on", "parents", "carer", "circumstances");
    }

    /// @return without what is sealed
    @Transactional
    FamilySurveyReceipt withdraw(UUID student, UUID id, String reason) {
        var survey = mine(student, id);
        survey.withdraw(limit.withdrawn(reason));
        surveys.flush();
        review.recount(student, entered(survey));
        journal.withdrew(NOUN, id, reason);
        return FamilySurveyReceipt.of(survey);
    }

    private Survey mine(UUID student, UUID id) {
        students.locked(student);
        var survey = surveys.locked(student, id);
        limit.require(survey.surveyor, survey.createdAt);
        return survey;
    }

    private static LocalDate entered(Survey survey) {
        return LocalDate.ofInstant(survey.createdAt, BusinessZone.ID);
    }
}
