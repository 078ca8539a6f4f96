package org.guanai.notification.family.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.family.Today;
import org.guanai.notification.family.line.SchoolLineDesk;
import org.guanai.notification.student.KnownStudent;
import org.guanai.notification.student.Students;

/// Books family calls, cancels them, and notes what came of them.
@ApplicationScoped
class FamilyCallDesk {
    private static final String NOUN = "family-call";

    private final FamilyCalls calls;
    private final SchoolLineDesk lines;
    private final Students students;
    private final Journal journal;
    private final Caller caller;
    private final Today today;

    FamilyCallDesk(
            FamilyCalls calls,
            SchoolLineDesk lines,
            Students students,
            Journal journal,
            Caller caller,
            Today today) {
        this.calls = calls;
        this.lines = lines;
        this.students = students;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    /// @throws Refusal.Unprocessable when the parent is not among the child's guardians, or the
    ///   line is closed
    /// @throws Refusal.Conflict when the line is taken at that time
    @Transactional
    FamilyCallView book(CallBooking booking) {
        var child = students.visible(student(booking)).orElseThrow(Refusal::absent);
        var call = FamilyCall.book(child, parent(booking, child), booking, caller.person());
        var keeper = Optional.ofNullable(booking.line()).map(l -> lines.keeperOf(l, child.org()));
        if (keeper.isPresent() && calls.isTaken(booking.line(), call.startsAt, call.endsAt)) {
            throw Refusal.conflict("notification.line-taken", "at");
        }
        calls.persistAndFlush(call);
        journal.wrote(NOUN, call.id, "student", "parent", "line", "at");
        if (call.startsAt.isAfter(today.now())) {
            publish(call, call.booked(keeper.orElse(null)));
        }
        return FamilyCallView.of(call);
    }

    @Transactional
    FamilyCallView one(UUID id) {
        return FamilyCallView.of(found(id));
    }

    @Transactional
    FamilyCallView note(UUID id, String ifMatch, CallOutcome outcome) {
        var call = found(id);
        Editable.check(ifMatch, call.version);
        var again = call.notedBy != null;
        call.note(outcome, caller.person(), today.now());
        calls.flush();
        if (again) {
            journal.corrected(NOUN, id, outcome.reason(), "connected", "minutes", "mood");
        } else {
            journal.wrote(NOUN, id, "connected", "minutes", "mood");
        }
        return FamilyCallView.of(call);
    }

    @Transactional
    FamilyCallView cancel(UUID id) {
        var call = found(id);
        publish(call, call.cancel());
        calls.flush();
        journal.wrote(NOUN, id, "state");
        return FamilyCallView.of(call);
    }

    private UUID student(CallBooking booking) {
        return Optional.ofNullable(booking.student())
                .or(() -> caller.maybePerson().filter(_ -> caller.is(Roles.STUDENT)))
                .orElseThrow(() -> Refusal.invalid("notification.student-missing", "student"));
    }

    private static UUID parent(CallBooking booking, KnownStudent child) {
        return child.chain().stream()
                .map(KnownStudent.Link::guardian)
                .filter(g -> booking.parent() == null || g.equals(booking.parent()))
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("notification.not-a-guardian", "parent"));
    }

    private void publish(FamilyCall call, Record event) {
        journal.publish(Topics.NOTIFICATION_EVENTS, call.studentId, event);
    }

    private FamilyCall found(UUID id) {
        return calls.findByIdOptional(id).orElseThrow(Refusal::absent);
    }
}
