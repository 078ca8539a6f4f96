package org.guanai.registry.network.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.ReferralAnswered;
import org.guanai.events.registry.ReferralSent;
import org.guanai.events.registry.ReferralWithdrawn;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.network.agency.ReferralMatter;
import org.guanai.registry.network.order.ReferralForm;
import org.guanai.registry.network.receiver.Receiver;
import org.guanai.registry.network.receiver.ReceiverKind;

/// A task (转介) from one organisation or agency to another, or to a family. What it says is sealed.
@Entity
class Referral {
    @Id UUID id;
    OrgPath org;
    UUID senderId;
    String sender;
    UUID studentId;

    /// The record that it was about when that became part of the child's; null for none.
    UUID joinedFrom;

    String studentName;

    @Enumerated(EnumType.STRING)
    ReferralMatter matter;

    byte[] what;

    @Enumerated(EnumType.STRING)
    ReceiverKind toKind;

    OrgPath toOrg;
    UUID toAgency;
    String toName;
    boolean urgent;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    ReferralState state;

    Instant sentAt;
    LocalDate answeredOn;
    @Version long version;

    protected Referral() {}

    private Referral(OrgPath org, String sender, UUID senderId) {
        this.id = Ids.next();
        this.org = org;
        this.sender = sender;
        this.senderId = senderId;
    }

    /// The record that it is about is joined into another, or parted from it again.
    ///
    /// @param from null when they are parted
    void concern(UUID student, UUID from) {
        studentId = student;
        joinedFrom = from;
    }

    /// @param sender audit name of whoever sends it
    /// @param senderId null for another system
    static Referral send(
            OrgPath org,
            String sender,
            UUID senderId,
            ReferralForm form,
            Receiver receiver,
            LocalDate dueOn,
            ReferralSeal seal,
            Instant now) {
        var sent = new Referral(org, sender, senderId);
        sent.matter = form.matter();
        sent.what = seal.what(sent.id, form.what().strip());
        sent.urgent = form.urgent();
        sent.state = ReferralState.SENT;
        sent.sentAt = now;
        sent.goTo(receiver, dueOn);
        return sent;
    }

    /// The child whom it is about.
    void concerns(UUID student, String name) {
        studentId = student;
        studentName = name;
    }

    /// Another answers it.
    ///
    /// @throws Refusal.Conflict when it waits for no answer
    ReferralSent passOn(Receiver receiver, LocalDate due) {
        require(ReferralState.SENT, "registry.referral-not-open");
        goTo(receiver, due == null ? dueOn : due);
        return announced(receiver);
    }

    /// @throws Refusal.Conflict when it waits for no answer
    ReferralAnswered answer(LocalDate on) {
        require(ReferralState.SENT, "registry.referral-not-open");
        state = ReferralState.ANSWERED;
        answeredOn = on;
        return new ReferralAnswered(id, studentId, org.text(), senderId);
    }

    /// The answer is not enough.
    ///
    /// @throws Refusal.Conflict when it was not answered
    ReferralSent reopen(LocalDate due, Receiver receiver) {
        require(ReferralState.ANSWERED, "registry.referral-not-answered");
        state = ReferralState.SENT;
        answeredOn = null;
        dueOn = due;
        return announced(receiver);
    }

    /// No event: the sender knows.
    ///
    /// @throws Refusal.Conflict when it was not answered
    void close() {
        require(ReferralState.ANSWERED, "registry.referral-not-answered");
        state = ReferralState.CLOSED;
    }

    /// @throws Refusal.Conflict when it was answered or taken back
    ReferralWithdrawn withdraw(Receiver receiver) {
        require(ReferralState.SENT, "registry.referral-not-open");
        state = ReferralState.WITHDRAWN;
        return new ReferralWithdrawn(
                id, studentId, toOrg.text(), receiver.role(), receiver.people());
    }

    ReferralSent announced(Receiver receiver) {
        return new ReferralSent(
                id, studentId, toOrg.text(), receiver.role(), receiver.people(), dueOn, urgent);
    }

    private void goTo(Receiver receiver, LocalDate due) {
        toKind = receiver.kind();
        toOrg = receiver.org();
        toAgency = receiver.agency();
        toName = receiver.name();
        dueOn = due;
    }

    private void require(ReferralState needed, String code) {
        if (state != needed) {
            throw Refusal.conflict(code);
        }
    }
}
