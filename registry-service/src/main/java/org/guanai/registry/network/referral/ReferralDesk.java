package org.guanai.registry.network.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.network.order.ReferralAnswer;
import org.guanai.registry.network.order.ReferralClosing;
import org.guanai.registry.network.order.ReferralForm;
import org.guanai.registry.network.order.ReferralForwarding;
import org.guanai.registry.network.order.ReferralReopening;
import org.guanai.registry.network.receiver.Receiver;
import org.guanai.registry.network.receiver.Receivers;

/// Sends, passes on, answers and closes tasks (转介, 3.2.3b). Whoever sent one closes it, takes it
/// back or sends the answer back; whoever received it answers it or passes it on.
@ApplicationScoped
class ReferralDesk {
    private final Referrals referrals;
    private final ReferralSteps steps;
    private final Receivers receivers;
    private final ReferralSeal seal;
    private final ReferralParties parties;
    private final Journal journal;

    ReferralDesk(
            Referrals referrals,
            ReferralSteps steps,
            Receivers receivers,
            ReferralSeal seal,
            ReferralParties parties,
            Journal journal) {
        this.referrals = referrals;
        this.steps = steps;
        this.receivers = receivers;
        this.seal = seal;
        this.parties = parties;
        this.journal = journal;
    }

    @Transactional
    ReferralView send(ReferralForm form) {
        var receiver =
                form.goesHome()
                        ? receivers.family(form.studentId())
                        : receivers.of(form.to(), form.agencyId());
        var due = parties.due(form.dueOn(), receiver);
        var sent =
                Referral.send(
                        parties.here(),
                        parties.actor(),
                        parties.person(),
                        form,
                        receiver,
                        due,
                        seal,
                        parties.now());
        parties.child(form.studentId()).ifPresent(child -> sent.concerns(child.id(), child.name()));
        referrals.persistAndFlush(sent);
        step(sent, ReferralAct.SENT, form.what());
        publish(sent.id, sent.announced(receiver));
        journal.wrote("referral", sent.id, "to", "matter", "what", "dueOn", "student");
        return view(sent);
    }

    /// Opening one is on record.
    @Transactional
    ReferralView open(UUID id) {
        var referral = referrals.findByIdOptional(id).orElseThrow(Refusal::absent);
        journal.opened("referral", id, null);
        return view(referral);
    }

    @Transactional
    ReferralView passOn(UUID id, ReferralForwarding forwarding) {
        var referral = received(id);
        var receiver = receivers.of(forwarding.to(), forwarding.agencyId());
        var due = forwarding.dueOn() == null ? null : parties.due(forwarding.dueOn(), receiver);
        var event = referral.passOn(receiver, due);
        step(referral, ReferralAct.PASSED_ON, forwarding.reason());
        publish(id, event);
        journal.wrote("referral", id, "to", "dueOn");
        return view(referral);
    }

    @Transactional
    ReferralView answer(UUID id, ReferralAnswer answer) {
        var referral = received(id);
        var event = referral.answer(parties.today());
        step(referral, act(answer.outcome()), answer.answer());
        publish(id, event);
        journal.wrote("referral", id, "answer");
        return view(referral);
    }

    @Transactional
    ReferralView reopen(UUID id, ReferralReopening reopening) {
        var referral = sent(id);
        var receiver = receiver(referral);
        var event = referral.reopen(parties.due(reopening.dueOn(), receiver), receiver);
        step(referral, ReferralAct.REOPENED, reopening.reason());
        publish(id, event);
        journal.wrote("referral", id, "state", "dueOn");
        return view(referral);
    }

    @Transactional
    ReferralView close(UUID id, ReferralClosing closing) {
        var referral = sent(id);
        referral.close();
        step(referral, ReferralAct.CLOSED, closing.remark());
        journal.wrote("referral", id, "state");
        return view(referral);
    }

    @Transactional
    ReferralView withdraw(UUID id, String reason) {
        var referral = sent(id);
        var event = referral.withdraw(receiver(referral));
        step(referral, ReferralAct.WITHDRAWN, reason);
        publish(id, event);
        journal.withdrew("referral", id, reason);
        return view(referral);
    }

    private Referral sent(UUID id) {
        var referral = referrals.locked(id);
        if (!parties.sent(referral)) {
            throw Refusal.forbidden("registry.referral-sender");
        }
        return referral;
    }

    private Referral received(UUID id) {
        var referral = referrals.locked(id);
        if (!parties.received(referral)) {
            throw Refusal.forbidden("registry.referral-receiver");
        }
        return referral;
    }

    /// Who has it now.
    private Receiver receiver(Referral r) {
        return switch (r.toKind) {
            case AGENCY -> receivers.agency(r.toAgency);
            case FAMILY -> receivers.family(r.studentId);
            case COUNTY, TOWNSHIP, VILLAGE, SCHOOL -> Receiver.place(r.toKind, r.toOrg, r.toName);
        };
    }

    private static ReferralAct act(ReferralAnswer.Outcome outcome) {
        return outcome == ReferralAnswer.Outcome.DONE ? ReferralAct.DONE : ReferralAct.DECLINED;
    }

    private void step(Referral referral, ReferralAct act, String words) {
        steps.persist(
                ReferralStep.take(
                        referral.id,
                        parties.here(),
                        act,
                        parties.actor(),
                        words,
                        seal,
                        parties.now()));
        referrals.flush();
    }

    private void publish(UUID id, Record event) {
        journal.publish(Topics.REGISTRY_EVENTS, id, event);
    }

    private ReferralView view(Referral referral) {
        return ReferralView.of(referral, steps.of(referral.id), seal);
    }
}
