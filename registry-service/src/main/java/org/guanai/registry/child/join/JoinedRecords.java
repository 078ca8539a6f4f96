package org.guanai.registry.child.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.registry.child.enrolment.Ending;
import org.guanai.registry.child.enrolment.EnrolmentDesk;
import org.guanai.registry.child.joined.RecordsJoined;
import org.guanai.registry.child.joined.RecordsParted;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.student.StudentSnapshots;
import org.guanai.registry.child.survey.JoinedSurveys;

/// Makes one record of two, and two of one: enrolment, chain, surveys and groups. What else hangs
/// on a child follows by itself.
@ApplicationScoped
class JoinedRecords {
    private final StudentRoll students;
    private final EnrolmentDesk enrolments;
    private final JoinedChain chain;
    private final JoinedSurveys surveys;
    private final StudentSnapshots snapshots;
    private final Event<Record> happened;

    JoinedRecords(
            StudentRoll students,
            EnrolmentDesk enrolments,
            JoinedChain chain,
            JoinedSurveys surveys,
            StudentSnapshots snapshots,
            Event<Record> happened) {
        this.students = students;
        this.enrolments = enrolments;
        this.chain = chain;
        this.surveys = surveys;
        this.snapshots = snapshots;
        this.happened = happened;
    }

    /// @return the guardians who are new to the record that stays
    List<UUID> join(StudentFacts stays, StudentFacts absorbed) {
        if (absorbed.isEnrolled()) {
            enrolments.end(absorbed.enrolmentId(), Ending.OTHER, null);
        }
        students.join(absorbed.id(), stays);
        var added = chain.join(stays, absorbed);
        surveys.join(absorbed, stays);
        happened.fire(new RecordsJoined(stays, absorbed));
        snapshots.publish(List.of(absorbed.id()));
        return added;
    }

    void part(StudentJoin join, StudentFacts absorbed) {
        var school =
                join.enrolmentId == null
                        ? enrolments.school(absorbed.enrolmentId())
                        : enrolments.resume(join.enrolmentId);
        students.part(join.absorbedId, join.statusBefore, school);
        var enrolled = join.statusBefore == Status.ENROLLED;
        chain.part(join.studentId, join.absorbedId, Set.of(join.guardianIds), enrolled);
        var since = LocalDate.ofInstant(join.joinedAt, BusinessZone.ID);
        surveys.part(join.absorbedId, join.studentId, school, since);
        happened.fire(new RecordsParted(found(join.studentId), found(join.absorbedId)));
    }

    private StudentFacts found(UUID student) {
        return students.facts(student).orElseThrow(Refusal::absent);
    }
}
