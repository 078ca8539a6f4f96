package org.guanai.registry.child.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.child.student.StudentRoll;

/// Keeps family surveys (家庭情况调查).
@ApplicationScoped
public class SurveyDesk {
    private final StudentRoll students;
    private final Surveys surveys;
    private final GroupReview review;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    SurveyDesk(
            StudentRoll students,
            Surveys surveys,
            GroupReview review,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.students = students;
        this.surveys = surveys;
        this.review = review;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// A survey supersedes what the roster claimed until then.
    @Transactional
    FamilySurveyReceipt record(UUID student, SurveyEntry entry) {
        return record(student, entry, null);
    }

    /// The same, of a visit that surveyed several children of a family.
    ///
    /// @param visit which their surveys share; null for one child alone
    @Transactional
    public FamilySurveyReceipt record(UUID student, SurveyEntry entry, UUID visit) {
        var taken = entry.taken(LocalDate.now(clock));
        var survey = surveys.record(found(student), caller.name(), taken, visit, clock.instant());
        review.review(List.of(student));
        journal.wrote("family-survey", survey.id, "parents", "carer", "circumstances");
        return FamilySurveyReceipt.of(survey);
    }

    /// Newest first, at most 100.
    ///
    /// @param withdrawn those that were taken back, and not those that stand
    @Transactional
    List<SurveyView> of(UUID student, boolean withdrawn) {
        found(student);
        return surveys.of(student, withdrawn);
    }

    /// What the newest survey of each student says; those who were never surveyed are missing.
    @Transactional
    public Map<UUID, FamilySurvey> newest(Collection<UUID> students) {
        return surveys.newest(students);
    }

    private StudentFacts found(UUID student) {
        return students.facts(student).orElseThrow(Refusal::absent);
    }
}
