package org.guanai.mentoring.match.fitness;

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
/// absent. Whatever is asked about is held until the end of the transaction: a child who leaves, or
/// a helper who is suspended, at the same time comes before the pairing or ends it.
@ApplicationScoped
public class Matching {
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
    public Enrolled child(UUID studentId) {
        return students.enrolled(studentId).orElseThrow(Refusal::absent);
    }

    /// The helper's name, once it is certain that they may look after a child of this school.
    ///
    /// @throws Refusal.Absent when there is no such helper for this school
    /// @throws Refusal.Unprocessable when they may not
    public String helper(PairingKind kind, UUID helperId, OrgPath school) {
        var fitness = fitness(kind, helperId, school);
        if (fitness.refusal != null) {
            throw fitness.refusal;
        }
        return fitness.name;
    }

    /// Whether a helper may look after a child of this school.
    public boolean isFit(PairingKind kind, UUID helperId, OrgPath school) {
        return fitness(kind, helperId, school).refusal == null;
    }

    private Fitness fitness(PairingKind kind, UUID helperId, OrgPath school) {
        return switch (kind) {
            case TEACHER -> teacher(helperId, school);
            case SURROGATE -> surrogate(helperId, school);
        };
    }

    /// 3.1.3f: a teacher who works at the child's school.
    private Fitness teacher(UUID id, OrgPath school) {
        return staff.at(school, id)
                .map(c ->
                        c.teaching()
                                ? Fitness.of(c.name())
                                : Fitness.not("mentoring.not-a-teacher"))
                .orElseGet(Fitness::absent);
    }

    /// 3.1.4e: a person from outside only with a passed vetting that still holds.
    private Fitness surrogate(UUID id, OrgPath school) {
        return surrogates
                .near(school, id, LocalDate.now(clock))
                .map(c -> {
                    if (!c.surrogate()) {
                        return Fitness.not("mentoring.not-a-surrogate");
                    }
                    return c.vetted()
                            ? Fitness.of(c.name())
                            : Fitness.not("mentoring.helper-not-vetted");
                })
                .orElseGet(Fitness::absent);
    }

    /// @param refusal null when they may
    private record Fitness(String name, Refusal refusal) {
        static Fitness of(String name) {
            return new Fitness(name, null);
        }

        static Fitness not(String code) {
            return new Fitness(null, Refusal.unprocessable(code, "helperId"));
        }

        static Fitness absent() {
            return new Fitness(null, Refusal.absent());
        }
    }
}
