package org.guanai.notification.byhand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.notification.family.Today;
import org.guanai.notification.notice.AcknowledgementDesk;

/// Notes who was told by a person or a letter, and what came back.
@ApplicationScoped
class HandTellingDesk {
    private static final String NOUN = "hand-telling";

    private final HandTellings tellings;
    private final AcknowledgementDesk notices;
    private final Journal journal;
    private final Caller caller;
    private final Today today;

    HandTellingDesk(
            HandTellings tellings,
            AcknowledgementDesk notices,
            Journal journal,
            Caller caller,
            Today today) {
        this.tellings = tellings;
        this.notices = notices;
        this.journal = journal;
        this.caller = caller;
        this.today = today;
    }

    /// In the transaction of the idempotency key.
    ///
    /// @throws Refusal.Absent when the caller may not see the notice
    /// @throws Refusal.Invalid for a time that is still to come
    HandTellingView note(UUID notice, HandTellingEntry entry) {
        entry.requireReceipt();
        if (entry.at().isAfter(today.now())) {
            throw Refusal.invalid("notification.day-in-future", "at");
        }
        var told = notices.told(notice, entry.person(), entry.way().channel(), entry.at());
        var by = caller.maybePerson().orElse(null);
        var telling = HandTelling.noted(notice, told.org(), entry, by, today.now());
        tellings.persistAndFlush(telling);
        journal.wrote(NOUN, telling.id, "person", "way", "at", "receivedBy", "receipt");
        return telling.view();
    }

    @Transactional
    HandTellingList list(UUID notice) {
        notices.requireSeen(notice);
        return new HandTellingList(tellings.of(notice).stream().map(HandTelling::view).toList());
    }

    /// In the transaction of the idempotency key.
    HandTellingView takeBack(UUID notice, UUID id, ReturnReason why) {
        var telling = tellings.locked(notice, id);
        telling.withdraw(why, today.now());
        tellings.flush();
        notices.untold(notice, telling.person, telling.way.channel());
        journal.withdrew(NOUN, id, why.name());
        return telling.view();
    }
}
