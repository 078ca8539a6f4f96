package org.guanai.registry.child.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.child.student.StudentRoll;

/// Takes guardians' requests for correction (更正申请, 2.2) and answers them: the school first, the
/// county on appeal, each within its working days. What is put right is changed where it is kept;
/// the answer says what was done.
@ApplicationScoped
class RequestDesk {
    private final CorrectionRequests requests;
    private final StudentRoll students;
    private final Sealer seal;
    private final RequestClock clock;
    private final Caller caller;
    private final Journal journal;

    RequestDesk(
            CorrectionRequests requests,
            StudentRoll students,
            Sealer seal,
            RequestClock clock,
            Caller caller,
            Journal journal) {
        this.requests = requests;
        this.students = students;
        this.seal = seal;
        this.clock = clock;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    RequestView ask(UUID student, RequestForm form) {
        var child = students.facts(student).orElseThrow(Refusal::absent);
        var asked =
                CorrectionRequest.ask(
                        child,
                        caller.person(),
                        form,
                        clock.dueOn(child.org()),
                        clock.rule(child.org()),
                        seal,
                        clock.now());
        requests.persistAndFlush(asked);
        publish(asked, asked.asked(Roles.PRINCIPAL));
        journal.wrote("correction-request", asked.id, "part", "says", "shouldBe", "why");
        return RequestView.of(asked, seal);
    }

    /// Opening one is on record.
    @Transactional
    RequestView open(UUID id) {
        var request = requests.findByIdOptional(id).orElseThrow(Refusal::absent);
        journal.opened("correction-request", id, null);
        return RequestView.of(request, seal);
    }

    @Transactional
    RequestView answer(UUID id, RequestAnswer answer) {
        var request = requests.locked(id);
        publish(request, request.answer(answer, caller.name(), clock.today(), seal));
        journal.wrote("correction-request", id, "state", "answer");
        return saved(request);
    }

    @Transactional
    RequestView appeal(UUID id, RequestAppeal appeal) {
        var request = requests.locked(id);
        var due = clock.dueOn(request.org);
        publish(request, request.appeal(appeal.why(), clock.today(), due, seal));
        journal.wrote("correction-request", id, "state", "appeal");
        return saved(request);
    }

    @Transactional
    RequestView decide(UUID id, RequestAnswer answer) {
        var request = requests.locked(id);
        publish(request, request.decide(answer, caller.name(), clock.today(), seal));
        journal.wrote("correction-request", id, "state", "finalAnswer");
        return saved(request);
    }

    @Transactional
    RequestView withdraw(UUID id, String reason) {
        var request = requests.locked(id);
        request.withdraw();
        journal.withdrew("correction-request", id, reason);
        return saved(request);
    }

    private RequestView saved(CorrectionRequest request) {
        requests.flush();
        return RequestView.of(request, seal);
    }

    private void publish(CorrectionRequest request, Record event) {
        journal.publish(Topics.REGISTRY_EVENTS, request.studentId, event);
    }
}
