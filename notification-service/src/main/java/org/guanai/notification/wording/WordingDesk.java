package org.guanai.notification.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.family.Today;

/// Keeps the words of counties: drafted by one officer, approved by another.
@ApplicationScoped
class WordingDesk {
    private static final String NOUN = "wording";

    private final Wordings wordings;
    private final WordingCheck check;
    private final Journal journal;
    private final Caller caller;
    private final Today today;

    WordingDesk(
            Wordings wordings, WordingCheck check, Journal journal, Caller caller, Today today) {
        this.wordings = wordings;
        this.check = check;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    @Transactional
    WordingPreview preview(WordingEntry entry) {
        return check.preview(caller.org(), entry);
    }

    /// In the transaction of the idempotency key.
    WordingView draft(WordingEntry entry) {
        check.preview(caller.org(), entry);
        var edition = wordings.next(caller.org(), entry.code(), entry.language());
        var wording = Wording.drafted(caller.org(), entry, edition, caller.person(), today.now());
        wordings.persistAndFlush(wording);
        journal.publish(Topics.NOTIFICATION_EVENTS, wording.id, wording.waiting(caller.human()));
        journal.wrote(NOUN, wording.id, "subject", "body", "effectiveFrom");
        return wording.view();
    }

    @Transactional
    Page<WordingView> list(String code, WordingState state, Paging paging) {
        return Listing.of(wordings.getEntityManager(), Wording.class)
                .where("it.code = :code", code)
                .where("it.state = :state", state)
                .newestFirst("id")
                .page(paging, WordingView.class);
    }

    @Transactional
    WordingView open(UUID id) {
        return wordings.findByIdOptional(id).orElseThrow(Refusal::absent).view();
    }

    /// Code and language stay.
    ///
    /// @throws Refusal.Stale when it has changed since
    @Transactional
    WordingView change(UUID id, String ifMatch, WordingEntry entry) {
        var wording = wordings.locked(id);
        Editable.check(ifMatch, wording.version);
        if (!entry.code().equals(wording.code) || !entry.language().equals(wording.language)) {
            throw Refusal.unprocessable("notification.template-unknown", "code");
        }
        check.preview(wording.org, entry);
        wording.change(entry, caller.person(), today.now());
        wordings.flush();
        journal.publish(Topics.NOTIFICATION_EVENTS, id, wording.waiting(caller.human()));
        journal.wrote(NOUN, id, "subject", "body", "effectiveFrom");
        return wording.view();
    }

    /// Checked again: a rule may have changed since it was written.
    ///
    /// @throws Refusal.Conflict to its author
    WordingView approve(UUID id) {
        var wording = wordings.locked(id);
        check.preview(wording.org, wording.entry());
        wording.approve(caller.person());
        wordings.flush();
        journal.wrote(NOUN, id, "approval");
        return wording.view();
    }

    WordingView withdraw(UUID id, String reason) {
        var wording = wordings.locked(id);
        wording.withdraw();
        wordings.flush();
        journal.withdrew(NOUN, id, reason);
        return wording.view();
    }
}
