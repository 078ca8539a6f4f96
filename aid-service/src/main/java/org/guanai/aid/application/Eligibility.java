package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.aid.application.order.Submission;
import org.guanai.aid.hardship.Hardship;
import org.guanai.aid.hardship.HardshipKinds;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.programme.ProgrammeTerms.GrantCase;
import org.guanai.aid.programme.ProgrammeTerms.Terms;
import org.guanai.aid.recognition.HardshipStanding;
import org.guanai.aid.student.KnownStudent;
import org.guanai.aid.student.StudentRoll;
import org.guanai.aid.term.ApplicationTerms;
import org.guanai.kit.problem.Refusal;

/// Whether a student may apply to a programme: enrolled, in a term that is open and has a rate, of
/// an eligible kind of hardship, and recognised (困难认定) where the programme demands it. Where the
/// household is registered (户口) is not asked (3.1.2d).
@ApplicationScoped
class Eligibility {
    private final StudentRoll students;
    private final ProgrammeTerms programmes;
    private final ApplicationTerms terms;
    private final HardshipKinds kinds;
    private final HardshipStanding recognised;

    Eligibility(
            StudentRoll students,
            ProgrammeTerms programmes,
            ApplicationTerms terms,
            HardshipKinds kinds,
            HardshipStanding recognised) {
        this.students = students;
        this.programmes = programmes;
        this.terms = terms;
        this.kinds = kinds;
        this.recognised = recognised;
    }

    /// @throws Refusal.Absent when the caller sees no such student or programme
    /// @throws Refusal.Invalid when no kind of hardship is known
    /// @throws Refusal.Unprocessable naming the field that a rule forbids
    Found check(Submission submission) {
        var student = students.find(submission.studentId()).orElseThrow(Refusal::absent);
        var programme = programmeFor(student, submission);
        if (!student.enrolled()) {
            throw Refusal.unprocessable("aid.not-enrolled", "studentId");
        }
        var hardship = hardship(submission, programme);
        requireEligible(student, programme, hardship.kind(), submission.term());
        return new Found(student, hardship);
    }

    private Terms programmeFor(KnownStudent student, Submission submission) {
        return programmes
                .of(submission.programmeId())
                .filter(p -> student.org().isWithin(p.org()))
                .orElseThrow(Refusal::absent);
    }

    /// As the child is recognised for the school year; without a recognition as it is claimed.
    private Hardship hardship(Submission submission, Terms programme) {
        var standing = recognised.of(submission.studentId(), submission.term());
        if (standing.isPresent()) {
            return standing.get();
        }
        if (programme.needsRecognition()) {
            throw Refusal.unprocessable("aid.not-recognised", "studentId");
        }
        if (submission.hardshipKind() == null || submission.hardshipKind().isBlank()) {
            throw Refusal.invalid("aid.hardship-kind-missing", "hardshipKind");
        }
        var kind =
                kinds.of(submission.hardshipKind())
                        .orElseThrow(() ->
                                Refusal.unprocessable("aid.hardship-kind-unknown", "hardshipKind"));
        return new Hardship(kind, null);
    }

    private void requireEligible(KnownStudent student, Terms programme, String kind, String term) {
        if (!programme.isFor(kind, student.boarder())) {
            throw Refusal.unprocessable("aid.kind-not-eligible", "hardshipKind");
        }
        var start = terms.open(student.org(), term).startsOn();
        programme
                .grant(new GrantCase(student.stage(), student.boarder(), kind, term, start))
                .orElseThrow(() -> Refusal.unprocessable("aid.no-rate", "programmeId"));
    }

    /// @param hardship as recognised, else as claimed, a legacy kind mapped forward
    record Found(KnownStudent student, Hardship hardship) {}
}
