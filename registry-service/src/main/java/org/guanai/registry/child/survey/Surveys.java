package org.guanai.registry.child.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.student.StudentFacts;

@ApplicationScoped
class Surveys implements PanacheRepositoryBase<Survey, UUID> {
    private static final int MOST = 100;
    private static final String NEWEST =
            """
            from Survey s where s.studentId in :students and s.withdrawn.withdrawnAt is null and not exists (
                select 1 from Survey t where t.studentId = s.studentId and t.withdrawn.withdrawnAt is null
                and (t.surveyedOn > s.surveyedOn or t.surveyedOn = s.surveyedOn and t.id > s.id))\
            """;
    private static final String SURVEYED =
            """
            select distinct studentId from Survey
            where org = :county or (org > :below and org < :beyond)\
            """;

    private final SurveySeal seal;

    Surveys(SurveySeal seal) {
        this.seal = seal;
    }

    /// @param visit null for one child alone
    Survey record(
            StudentFacts student, String surveyor, FamilySurvey taken, UUID visit, Instant now) {
        var survey = Survey.record(student, surveyor, taken, visit, seal, now);
        persistAndFlush(survey);
        return survey;
    }

    /// Newest first, at most 100.
    ///
    /// @param withdrawn those that were taken back, and not those that stand
    List<SurveyView> of(UUID student, boolean withdrawn) {
        return find(
                        "studentId = :student and withdrawn.withdrawnAt is "
                                + (withdrawn ? "not null" : "null")
                                + " order by surveyedOn desc, id desc",
                        Map.of("student", student))
                .page(0, MOST)
                .stream()
                .map(s -> SurveyView.of(s, seal))
                .toList();
    }

    SurveyView view(Survey survey) {
        return SurveyView.of(survey, seal);
    }

    /// @throws Refusal.Absent when the student has no such survey
    Survey locked(UUID student, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(s -> s.studentId.equals(student))
                .orElseThrow(Refusal::absent);
    }

    /// Those of the other children of the same visit that stand.
    List<Survey> ofVisit(Survey survey) {
        return survey.visitId == null
                ? List.of()
                : list(
                        "visitId = :visit and id <> :id and withdrawn.withdrawnAt is null order by id",
                        Map.of("visit", survey.visitId, "id", survey.id));
    }

    void correct(Survey survey, FamilySurvey facts) {
        survey.correct(facts, seal);
        flush();
    }

    /// What the newest of each student says.
    Map<UUID, FamilySurvey> newest(Collection<UUID> students) {
        return students.isEmpty()
                ? Map.of()
                : list(NEWEST, Map.of("students", students)).stream()
                        .collect(Collectors.toMap(s -> s.studentId, s -> s.facts(seal)));
    }

    /// Students who were surveyed in a county.
    List<UUID> surveyed(OrgPath county) {
        var range =
                Map.<String, Object>of(
                        "county", county,
                        "below", new OrgPath(county.text() + "/"),
                        "beyond", new OrgPath(county.text() + "0"));
        return find(SURVEYED, range).project(UUID.class).list();
    }
}
