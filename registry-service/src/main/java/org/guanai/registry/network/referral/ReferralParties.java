package org.guanai.registry.network.referral;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.calendar.WorkingCalendar;
import org.guanai.registry.child.student.StudentFile;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.network.receiver.Receiver;
import org.guanai.registry.network.receiver.ReceiverKind;

/// Who acts on a referral, when, and about whom.
@RequestScoped
class ReferralParties {
    private final StudentRoll students;
    private final WorkingCalendar calendar;
    private final Caller caller;
    private final Clock clock;

    ReferralParties(StudentRoll students, WorkingCalendar calendar, Caller caller, Clock clock) {
        this.students = students;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    OrgPath here() {
        return new OrgPath(caller.org());
    }

    String actor() {
        return caller.name();
    }

    /// Null for another system.
    UUID person() {
        return caller.maybePerson().orElse(null);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @throws Refusal.Unprocessable for a child whom the caller does not see
    Optional<StudentFile> child(UUID id) {
        return Optional.ofNullable(id)
                .map(student ->
                        students.file(student)
                                .orElseThrow(() ->
                                        Refusal.unprocessable(
                                                "registry.student-unknown", "studentId")));
    }

    /// @param wanted null for the receiver's own number of working days
    /// @throws Refusal.Invalid for a day that is over
    LocalDate due(LocalDate wanted, Receiver receiver) {
        if (wanted != null && wanted.isBefore(today())) {
            throw Refusal.invalid("registry.due-in-past", "dueOn");
        }
        return wanted == null
                ? calendar.of(here()).plusWorkdays(today(), receiver.answerDays())
                : wanted;
    }

    /// Whether the caller sent it, or answers for the organisation that did.
    boolean sent(Referral r) {
        return caller.personBound()
                ? caller.person().equals(r.senderId)
                : here().equals(r.org) || r.org.isWithin(here()) && !here().equals(r.toOrg);
    }

    /// Whether the caller received it: the policy shows somebody of an agency, and a guardian, what
    /// they sent and what they received, and nothing else.
    boolean received(Referral r) {
        return caller.personBound()
                ? !caller.person().equals(r.senderId)
                : r.toKind != ReceiverKind.FAMILY && r.toOrg.isWithin(here());
    }
}
