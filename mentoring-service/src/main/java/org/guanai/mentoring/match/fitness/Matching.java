package org.guanai.mentoring.match.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.known.staff.StaffMembers;
import org.guanai.mentoring.known.student.Students;
import org.guanai.mentoring.known.student.Students.Enrolled;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.mentoring.team.helper.SurrogateParents;

/// Who may look after whom. What is unknown, outside the caller's scope, or has not arrived yet is
/// absent.
@ApplicationScoped
class Matching {
    private final Students students;
    private final StaffMembers staff;
    private final SurrogateParents surrogates;
    private final Clock clock;

    Matching(Students students, StaffMembers staff, SurrogateParents surrogates, Clock clock) {
        this.students = students;
        this.staff = staff;
        this.surrogates = surrogates;
        this.clock = clock;
    }

    /// An enrolled child in the caller's scope.
    ///
    /// @throws Refusal.Absent for any other
    Enrolled child(UUID studentId) {
        return students.enrolled(studentId).orElseThrow(Refusal::absent);
    }

    /// The helper's name, once it is certain that they may look after a child of this school.
    ///
    /// @throws Refusal.Absent when there is no such helper for this school
    /// @throws Refusal.Unprocessable when they may not
    String helper(PairingKind kind, UUID helperId, OrgPath school) {
        return switch (kind) {
            case TEACHER -> teacher(helperId, school);
            case SURROGATE -> surrogate(helperId, school);
        };
    }

    /// 3.1.3f: a teacher who works at the child's school.
    private String teacher(UUID id, OrgPath school) {
        var colleague = staff.at(school, id).orElseThrow(Refusal::absent);
        if (!colleague.teaching()) {
            throw Refusal.unprocessable("mentoring.not-a-teacher", "helperId");
        }
        return colleague.name();
    }

    /// 3.1.4e: a person from outside only with a passed vetting that still holds.
    private String surrogate(UUID id, OrgPath school) {
        var candidate =
                surrogates.near(school, id, LocalDate.now(clock)).orElseThrow(Refusal::absent);
        if (!candidate.surrogate()) {
            throw Refusal.unprocessable("mentoring.not-a-surrogate", "helperId");
        }
        if (!candidate.vetted()) {
            throw Refusal.unprocessable("mentoring.helper-not-vetted", "helperId");
        }
        return candidate.name();
    }
}
