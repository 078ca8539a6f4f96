package org.guanai.registry.child.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

/// Takes requests for the files of other teachers' children, and has responsible persons decide.
@ApplicationScoped
class AccessDesk {
    private static final String NOUN = "access-request";

    /// Behind every id.
    private static final UUID LAST = new UUID(-1, -1);

    private final AccessRequests requests;
    private final PupilNames names;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    AccessDesk(
            AccessRequests requests,
            PupilNames names,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.names = names;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// On record: the children may be others'.
    @Transactional
    List<PupilName> find(String q) {
        journal.searched("student", "name");
        return names.named(q);
    }

    /// @throws Refusal.Absent when no such child is enrolled at the caller's school
    /// @throws Refusal.Conflict when the caller asks for it, or sees it, already
    @Transactional
    AccessRequestView ask(AccessAsking asking) {
        var school = names.schoolOf(asking.studentId()).orElseThrow(Refusal::absent);
        if (requests.stands(caller.person(), asking.studentId())) {
            throw Refusal.conflict("registry.access-asked");
        }
        var asked =
                AccessRequest.ask(school, asking, caller.person(), caller.name(), clock.instant());
        requests.persistAndFlush(asked);
        journal.wrote(NOUN, asked.id, "student", "purpose", "days");
        journal.publish(Topics.REGISTRY_EVENTS, asked.id, asked.waiting(caller.human()));
        return AccessRequestView.of(asked);
    }

    /// A teacher's own, and for responsible persons all of their scope; newest first.
    @Transactional
    Page<AccessRequestView> page(AccessState state, Paging paging) {
        var rows = requests.page(state, paging.afterId().orElse(LAST), paging.limit() + 1);
        return Page.of(rows, paging.limit(), r -> Cursor.of(r.id)).map(AccessRequestView::of);
    }

    @Transactional
    AccessRequestView decide(UUID id, AccessDecision decision) {
        var request = found(id);
        var decided =
                request.decide(decision, caller.name(), LocalDate.now(clock), clock.instant());
        journal.wrote(NOUN, id, "state");
        journal.publish(Topics.REGISTRY_EVENTS, request.studentId, decided);
        return AccessRequestView.of(request);
    }

    @Transactional
    AccessRequestView end(UUID id, AccessEnding ending) {
        var request = found(id);
        request.end(clock.instant());
        journal.withdrew(NOUN, id, ending.reason().strip());
        return AccessRequestView.of(request);
    }

    private AccessRequest found(UUID id) {
        return requests.locked(id).orElseThrow(Refusal::absent);
    }
}
