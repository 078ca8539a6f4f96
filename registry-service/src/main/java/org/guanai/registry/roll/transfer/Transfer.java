package org.guanai.registry.roll.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.registry.TransferMoved;
import org.guanai.events.registry.TransferMoved.TransferState;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.roll.transfer.SoughtChildren.Source;
import org.guanai.registry.roll.transfer.TransferSteps.Step;
import org.guanai.registry.roll.transfer.act.TransferAnswer;
import org.guanai.registry.roll.transfer.act.TransferReason;
import org.guanai.registry.roll.transfer.act.TransferRequest;

/// A transfer within the county (转学): the school that takes the child in asks, the school that it
/// is at answers, the county decides where its rule says so, the file follows the child.
@Entity
class Transfer {
    /// So long a mistake is noticed; afterwards the child transfers back.
    private static final int REVERSED_WITHIN = 30;

    @Id UUID id;

    /// Path of the school that asks.
    OrgPath org;

    OrgPath fromOrg;
    UUID studentId;

    /// Of the enrolment that ends with it.
    UUID enrolmentId;

    /// Of the one that begins; null before.
    UUID admittedId;

    String name;
    int grade;
    boolean boarder;

    @Enumerated(EnumType.STRING)
    TransferReason reason;

    String note;

    @Enumerated(EnumType.STRING)
    TransferState state;

    boolean byCounty;
    LocalDate requestedOn;
    String requestedBy;

    /// By when whoever is next acts; null at the end.
    LocalDate dueOn;

    LocalDate answeredOn;
    String answeredBy;
    String answerNote;
    LocalDate decidedOn;
    String decidedBy;
    String decisionNote;
    LocalDate completedOn;
    String withdrawnWhy;
    LocalDate reversedOn;
    String reversedBy;
    String reversedWhy;
    @Version long version;

    protected Transfer() {}

    private Transfer(OrgPath org, Source source, TransferRequest request) {
        this.id = Ids.next();
        this.org = org;
        this.fromOrg = source.fromOrg();
        this.studentId = source.studentId();
        this.enrolmentId = source.enrolmentId();
        this.name = request.name().strip();
        this.grade = request.grade();
        this.boarder = request.boarder();
        this.reason = request.reason();
        this.note = request.note();
        this.state = TransferState.REQUESTED;
    }

    /// @throws Refusal.Unprocessable for another grade than the child's, a graduating year, or a
    ///   child on leave
    static Transfer request(OrgPath org, Source source, TransferRequest request, Step step) {
        if (source.at().grade() != request.grade()) {
            throw Refusal.unprocessable("registry.transfer-grade", "grade");
        }
        if (source.at().isLast() && !step.terms().graduatingYear()) {
            throw Refusal.unprocessable("registry.transfer-graduating", "grade");
        }
        if (source.onLeave()) {
            throw Refusal.unprocessable("registry.transfer-on-leave", "name");
        }
        var asked = new Transfer(org, source, request);
        asked.byCounty = step.terms().byCounty();
        asked.requestedOn = step.today();
        asked.requestedBy = step.by();
        asked.dueOn = step.dueOn();
        return asked;
    }

    TransferMoved requested() {
        return moved();
    }

    /// The school that the child is at agrees or not.
    TransferMoved answer(TransferAnswer answer, Step step) {
        require(TransferState.REQUESTED);
        answeredOn = step.today();
        answeredBy = step.by();
        answerNote = answer.reason();
        var agreed = byCounty ? TransferState.RELEASED : TransferState.APPROVED;
        return to(answer.approved() ? agreed : TransferState.REFUSED, step.dueOn());
    }

    /// That answer was a mistake.
    ///
    /// @throws Refusal.Conflict before there is one, and once the child has moved or the county has
    ///   decided
    TransferMoved withdrawAnswer(Step step) {
        var open =
                state == TransferState.RELEASED
                        || state == TransferState.APPROVED
                        || state == TransferState.REFUSED;
        if (!open || answeredOn == null || decidedOn != null) {
            throw Refusal.conflict("registry.transfer-state");
        }
        answeredOn = null;
        answeredBy = null;
        answerNote = null;
        return to(TransferState.REQUESTED, step.dueOn());
    }

    TransferMoved decide(TransferAnswer decision, Step step) {
        require(TransferState.RELEASED);
        decidedOn = step.today();
        decidedBy = step.by();
        decisionNote = decision.reason();
        return to(
                decision.approved() ? TransferState.APPROVED : TransferState.REFUSED, step.dueOn());
    }

    void requireApproved() {
        require(TransferState.APPROVED);
    }

    /// The child is at the school that asked.
    ///
    /// @param enrolment there
    TransferMoved complete(UUID enrolment, LocalDate on) {
        require(TransferState.APPROVED);
        admittedId = enrolment;
        completedOn = on;
        return to(TransferState.COMPLETED, null);
    }

    /// @throws Refusal.Conflict once it is over
    TransferMoved withdraw(String why) {
        if (state == TransferState.COMPLETED
                || state == TransferState.REFUSED
                || state == TransferState.WITHDRAWN
                || state == TransferState.REVERSED) {
            throw Refusal.conflict("registry.transfer-state");
        }
        withdrawnWhy = why.strip();
        return to(TransferState.WITHDRAWN, null);
    }

    /// It should not have been: the child goes back.
    ///
    /// @throws Refusal.Conflict when it is not complete, or lies too far back
    TransferMoved reverse(Step step, String why) {
        require(TransferState.COMPLETED);
        if (completedOn.plusDays(REVERSED_WITHIN).isBefore(step.today())) {
            throw Refusal.conflict("registry.transfer-too-old");
        }
        reversedOn = step.today();
        reversedBy = step.by();
        reversedWhy = why.strip();
        return to(TransferState.REVERSED, null);
    }

    private TransferMoved to(TransferState next, LocalDate due) {
        state = next;
        dueOn = next == TransferState.REFUSED ? null : due;
        return moved();
    }

    private TransferMoved moved() {
        return new TransferMoved(id, studentId, org.text(), fromOrg.text(), state, dueOn);
    }

    private void require(TransferState expected) {
        if (state != expected) {
            throw Refusal.conflict("registry.transfer-state");
        }
    }
}
