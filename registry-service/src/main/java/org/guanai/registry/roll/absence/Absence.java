package org.guanai.registry.roll.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.roll.absence.step.AbsenceStepKind;

/// A spell of absence (缺课). Its steps have no event: what is late is told of, and a child that is
/// missed has a case, which has.
@Entity
class Absence {
    @Id UUID id;
    OrgPath org;
    UUID studentId;
    LocalDate fromOn;
    LocalDate backOn;

    @Enumerated(EnumType.STRING)
    AbsenceCause cause;

    String note;
    String recordedBy;
    Instant recordedAt;

    /// What an unexplained absence asks for next; null when it asks for nothing.
    @Enumerated(EnumType.STRING)
    AbsenceStepKind nextStep;

    LocalDate dueOn;

    /// Day from which the child is missed; null when it is not, or no longer.
    LocalDate suspectedOn;

    UUID caseId;
    Instant withdrawnAt;
    String withdrawnBy;
    String withdrawnWhy;
    @Version long version;

    protected Absence() {}

    private Absence(StudentFacts student, AbsenceEntry entry, LocalDate from) {
        this.id = Ids.next();
        this.org = student.org();
        this.studentId = student.id();
        this.fromOn = from;
        this.cause = entry.cause();
        this.note = entry.note();
    }

    static Absence record(
            StudentFacts student, AbsenceEntry entry, LocalDate from, String by, Instant now) {
        var made = new Absence(student, entry, from);
        made.recordedBy = by;
        made.recordedAt = now;
        return made;
    }

    /// Says what is next.
    ///
    /// @param done steps that were taken
    void follow(AbsenceClock clock, Set<AbsenceStepKind> done) {
        nextStep = null;
        dueOn = null;
        suspectedOn = null;
        if (!isUnexplained()) {
            return;
        }
        suspectedOn = clock.suspectedOn().orElse(null);
        nextStep =
                Arrays.stream(AbsenceStepKind.values())
                        .filter(kind -> !done.contains(kind))
                        .findFirst()
                        .orElse(null);
        dueOn = nextStep == null ? null : clock.dueOn(nextStep).orElse(null);
    }

    /// The child has a case from now on, of another or of this absence.
    void suspected(UUID openedCase) {
        caseId = openedCase;
    }

    /// It is missed, and has a case already.
    void known() {
        suspectedOn = null;
    }

    /// @throws Refusal.Conflict when it is over
    /// @throws Refusal.Unprocessable when no day was missed
    void back(LocalDate on) {
        requireOpen();
        requireDays(fromOn, on);
        backOn = on;
    }

    /// @throws Refusal.Conflict when it was withdrawn
    void correct(AbsenceCorrection right) {
        requireStanding();
        requireDays(right.from(), right.back());
        fromOn = right.from();
        backOn = right.back();
        cause = right.cause();
        note = right.note();
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(Withdrawn why) {
        requireStanding();
        withdrawnAt = why.withdrawnAt();
        withdrawnBy = why.withdrawnBy();
        withdrawnWhy = why.withdrawnWhy();
    }

    void requireOpen() {
        requireStanding();
        if (backOn != null) {
            throw Refusal.conflict("registry.absence-over");
        }
    }

    /// Whether its clock runs.
    private boolean isUnexplained() {
        return cause == AbsenceCause.UNKNOWN && backOn == null && withdrawnAt == null;
    }

    private static void requireDays(LocalDate from, LocalDate back) {
        if (back != null && !back.isAfter(from)) {
            throw Refusal.unprocessable("registry.absence-days", "back");
        }
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
    }
}
