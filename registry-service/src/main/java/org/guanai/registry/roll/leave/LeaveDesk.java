package org.guanai.registry.roll.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentLeaveMoved;
import org.guanai.events.registry.StudentLeaveMoved.LeaveState;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.child.student.StudentRoll;

/// Applications for leave, decisions and returns.
@ApplicationScoped
class LeaveDesk {
    @Produces
    static final RuleOf<LeaveTerms> LEAVE = new RuleOf<>("student-leave", LeaveTerms.class);

    private static final String NOUN = "leave";

    private final StudentLeaves leaves;
    private final StudentRoll students;
    private final Rules rules;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    LeaveDesk(
            StudentLeaves leaves,
            StudentRoll students,
            Rules rules,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.leaves = leaves;
        this.students = students;
        this.rules = rules;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Unprocessable for a student whom the caller does not see, or who is enrolled
    ///   nowhere
    @Transactional
    LeaveView request(LeaveRequest request) {
        var student =
                students.facts(request.studentId())
                        .filter(StudentFacts::isEnrolled)
                        .orElseThrow(() ->
                                Refusal.unprocessable("registry.student-unknown", "studentId"));
        var terms = rules.today(student.org()).of(LEAVE).content();
        var made = StudentLeave.request(student, request, terms, today(), caller.name());
        leaves.persistAndFlush(made);
        return told(made, made.requested());
    }

    @Transactional
    Page<LeaveView> list(OrgPath org, UUID student, LeaveState state, Paging paging) {
        return leaves.page(org, student, state, paging);
    }

    @Transactional
    LeaveView view(UUID id) {
        return leaves.view(id);
    }

    @Transactional
    LeaveView decide(UUID id, LeaveDecision decision) {
        decision.requireReason();
        var leave = leaves.locked(id);
        return told(leave, leave.decide(decision, today(), caller.name()));
    }

    @Transactional
    LeaveView end(UUID id, LocalDate on) {
        var leave = leaves.locked(id);
        if (on != null && on.isAfter(today())) {
            throw Refusal.invalid("registry.day-to-come", "on");
        }
        return told(leave, leave.end(on == null ? today() : on));
    }

    @Transactional
    LeaveView withdraw(UUID id, String reason) {
        var leave = leaves.locked(id);
        journal.withdrew(NOUN, id, reason);
        return told(leave, leave.withdraw(reason));
    }

    private LeaveView told(StudentLeave leave, StudentLeaveMoved moved) {
        leaves.flush();
        journal.publish(Topics.REGISTRY_EVENTS, leave.studentId, moved);
        journal.wrote(NOUN, leave.id, "state");
        return leaves.view(leave.id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
