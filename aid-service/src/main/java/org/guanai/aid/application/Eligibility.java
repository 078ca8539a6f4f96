package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.aid.hardship.HardshipKinds;
import org.guanai.aid.programme.ProgrammeTerms;
import org.guanai.aid.programme.ProgrammeTerms.GrantCase;
import org.guanai.aid.programme.ProgrammeTerms.Terms;
import org.guanai.aid.student.KnownStudent;
import org.guanai.aid.student.StudentRoll;
import org.guanai.kit.problem.Refusal;
import org.guanai.reference.CountyCalendars;

/// Whether a student may apply to a programme: enrolled, of an eligible kind of hardship, in a term
/// that has a rate. Where the household is registered (户口) is not asked (3.1.2d).
@ApplicationScoped
class Eligibility {
    private final StudentRoll students;
    private final ProgrammeTerms programmes;
    private final CountyCalendars calendars;
    private final HardshipKinds kinds;

    Eligibility(
            StudentRoll students,
            ProgrammeTerms programmes,
            CountyCalendars calendars,
            HardshipKinds kinds) {
        this.students = students;
        this.programmes = programmes;
        this.calendars = calendars;
        this.kinds = kinds;
    }

    /// @throws Refusal.Absent when the caller sees no such student or programme
    /// @throws Refusal.Unprocessable naming the field that a rule forbids
    Found check(Submission submission) {
        var student = students.find(submission.studentId()).orElseThrow(Refusal::absent);
        var programme = programmeFor(student, submission);
        var kind = kind(submission);
        requireEligible(student, programme, kind, submission.term());
        return new Found(student, kind);
    }

    private Terms programmeFor(KnownStudent student, Submission submission) {
        return programmes
                .of(submission.programmeId())
                .filter(p -> student.org().isWithin(p.org()))
                .orElseThrow(Refusal::absent);
    }

    private String kind(Submission submission) {
        return kinds.of(submission.hardshipKind())
                .orElseThrow(
                        () -> Refusal.unprocessable("aid.hardship-kind-unknown", "hardshipKind"));
    }

    private void requireEligible(KnownStudent student, Terms programme, String kind, String term) {
        if (!student.enrolled()) {
            throw Refusal.unprocessable("aid.not-enrolled", "studentId");
        }
        if (!programme.isFor(kind)) {
            throw Refusal.unprocessable("aid.kind-not-eligible", "hardshipKind");
        }
        var start =
                calendars
                        .termStart(student.org(), term)
                        .orElseThrow(() -> Refusal.unprocessable("aid.term-unknown", "term"));
        programme
                .grant(new GrantCase(student.stage(), student.boarder(), kind, term, start))
                .orElseThrow(() -> Refusal.unprocessable("aid.no-rate", "programmeId"));
    }

    /// @param hardshipKind the standing code, a legacy one mapped forward
    record Found(KnownStudent student, String hardshipKind) {}
}
