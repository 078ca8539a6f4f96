package org.guanai.mentoring.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.http.Editable;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.match.pairing.ActivePairings;

/// Agreeing on what is done for a child, and seeing to it (3.1.3l).
@ApplicationScoped
class ActionDesk {
    private final AgreedActions actions;
    private final ActivePairings pairings;
    private final ActionList list;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    ActionDesk(
            AgreedActions actions,
            ActivePairings pairings,
            ActionList list,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.actions = actions;
        this.pairings = pairings;
        this.list = list;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param helper of the pairing
    /// @throws Refusal.Absent when the pairing has ended, or is another's
    @Transactional
    ActionView agree(ActionEntry entry, UUID helper) {
        entry.check(LocalDate.now(clock));
        var pairing =
                pairings.period(entry.pairingId(), Optional.of(helper))
                        .filter(p -> p.until() == null)
                        .orElseThrow(Refusal::absent)
                        .pairing();
        if (entry.contactId() != null && !actions.isOf(entry.contactId(), pairing.id())) {
            throw Refusal.absent();
        }
        var action = AgreedAction.agree(pairing, entry, clock.instant());
        actions.persistAndFlush(action);
        journal.publish(Topics.MENTORING_EVENTS, action.studentId, action.agreed());
        journal.wrote(AgreedAction.TABLE, action.id, "what", "owner", "dueOn");
        return list.one(action.id);
    }

    /// @param helper whose it is; anybody's when empty
    @Transactional
    ActionView change(UUID id, String ifMatch, ActionChange change, Optional<UUID> helper) {
        var action = locked(id, helper);
        Editable.check(ifMatch, action.version);
        var changed = action.change(change);
        actions.flush();
        journal.publish(Topics.MENTORING_EVENTS, action.studentId, changed);
        journal.corrected(AgreedAction.TABLE, id, change.reason(), "what", "owner", "dueOn");
        return list.one(id);
    }

    /// A guardian settles what they were to do themself.
    ///
    /// @throws Refusal.Absent when it is not the caller's to settle
    @Transactional
    ActionView settle(UUID id, ActionSettlement settlement, Optional<UUID> helper) {
        settlement.check();
        var guardian = caller.is(Roles.GUARDIAN);
        var action = locked(id, guardian ? Optional.empty() : helper);
        if (guardian && action.owner != ActionOwner.GUARDIAN) {
            throw Refusal.absent();
        }
        action.settle(settlement, caller.name(), LocalDate.now(clock));
        actions.flush();
        journal.wrote(AgreedAction.TABLE, id, "state", "outcome");
        return list.one(id);
    }

    @Transactional
    ActionView withdraw(UUID id, String reason, Optional<UUID> helper) {
        var action = locked(id, helper);
        journal.publish(Topics.MENTORING_EVENTS, action.studentId, action.withdraw(reason));
        actions.flush();
        journal.withdrew(AgreedAction.TABLE, id, reason);
        return list.one(id);
    }

    private AgreedAction locked(UUID id, Optional<UUID> helper) {
        return actions.locked(id)
                .filter(a -> helper.map(a.helperId::equals).orElse(true))
                .orElseThrow(Refusal::absent);
    }
}
