package org.guanai.registry.child.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.family.FamilySurvey;
import org.guanai.registry.child.family.FamilySurvey.Source;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.people.guardian.Relation;

/// A family survey (家庭情况调查) that was kept. What it found out is sealed. The groups that follow from
/// it have the events.
@Entity
@Table(name = "family_survey")
class Survey {
    @Id UUID id;
    OrgPath org;
    UUID studentId;
    LocalDate surveyedOn;
    String surveyor;
    byte[] parents;
    byte[] circumstances;

    @Enumerated(EnumType.STRING)
    Relation carer;

    Instant createdAt;

    /// That it has in common with those of the other children of the family; null for one alone.
    UUID visitId;

    /// The record that it was entered for, if that is part of another now.
    UUID joinedFrom;

    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected Survey() {}

    private Survey(StudentFacts student) {
        this.id = Ids.next();
        this.org = student.org();
        this.studentId = student.id();
    }

    /// @param surveyor name of the person who asked
    /// @param visit null for one child alone
    static Survey record(
            StudentFacts student,
            String surveyor,
            FamilySurvey survey,
            UUID visit,
            SurveySeal seal,
            Instant now) {
        var recorded = new Survey(student);
        recorded.visitId = visit;
        recorded.surveyor = surveyor;
        recorded.find(survey, seal);
        recorded.createdAt = now;
        return recorded;
    }

    /// What was found out was something else.
    ///
    /// @throws Refusal.Conflict when it was taken back
    void correct(FamilySurvey survey, SurveySeal seal) {
        requireStanding();
        find(survey, seal);
    }

    /// @throws Refusal.Conflict when it was taken back already
    void withdraw(Withdrawn why) {
        requireStanding();
        withdrawn = why;
    }

    /// Its record is joined into another.
    void follow(StudentFacts other) {
        joinedFrom = studentId;
        studentId = other.id();
        org = other.org();
    }

    /// The records are parted again.
    void goBack(OrgPath school) {
        studentId = joinedFrom;
        joinedFrom = null;
        org = school;
    }

    private void find(FamilySurvey survey, SurveySeal seal) {
        surveyedOn = survey.on();
        parents = seal.parents(id, survey.parents());
        circumstances = seal.circumstances(id, survey.circumstances());
        carer = survey.carer();
    }

    private void requireStanding() {
        if (withdrawn != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
    }

    FamilySurvey facts(SurveySeal seal) {
        return new FamilySurvey(
                surveyedOn,
                seal.parents(id, parents),
                carer,
                seal.circumstances(id, circumstances),
                new Source(id, surveyor));
    }
}
