package org.guanai.registry.people.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.people.account.AccountDesk;

/// Questions about who somebody is, for the county.
@ApplicationScoped
class IdentityDesk {
    private final EntityManager entities;
    private final AccountDesk accounts;
    private final Caller caller;
    private final Journal journal;
    private final Event<IdentityParted> parted;
    private final Clock clock;

    IdentityDesk(
            EntityManager entities,
            AccountDesk accounts,
            Caller caller,
            Journal journal,
            Event<IdentityParted> parted,
            Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.caller = caller;
        this.journal = journal;
        this.parted = parted;
        this.clock = clock;
    }

    @Transactional
    Page<IdentityQuestionView> list(QuestionState state, Paging paging) {
        return Listing.of(entities, IdentityQuestion.class)
                .where("it.state = :state", state)
                .newestFirst("id")
                .page(paging, IdentityQuestionView.class);
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Conflict for what was parted already, or the same answer again
    IdentityQuestionView answer(UUID id, IdentityAnswer answer) {
        var question = entities.find(IdentityQuestion.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null) {
            throw Refusal.absent();
        }
        question.answer(answer, caller.name(), clock.instant());
        entities.flush();
        if (answer.same()) {
            accounts.confirm(question.person);
        } else {
            parted.fire(new IdentityParted(question.person));
        }
        journal.wrote("identity-question", id, "state", "reason");
        return question.view();
    }
}
