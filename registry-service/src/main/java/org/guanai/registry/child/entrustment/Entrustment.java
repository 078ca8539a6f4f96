package org.guanai.registry.child.entrustment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.EntrustmentEnded;
import org.guanai.events.registry.EntrustmentSigned;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.child.entrustment.act.CarerCheck;
import org.guanai.registry.child.entrustment.act.EntrustmentEnding;
import org.guanai.registry.child.entrustment.act.EntrustmentReview;
import org.guanai.registry.child.entrustment.act.EntrustmentSigning;
import org.guanai.registry.child.student.StudentFacts;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.people.guardian.Relation;

/// An agreement by which parents entrust somebody with the care of their child (委托照护协议).
@Entity
class Entrustment {
    @Id UUID id;
    OrgPath org;
    UUID studentId;

    /// The record that it came from when that became part of this one; null for none.
    UUID joinedFrom;

    byte[] carer;
    byte[] phone;

    @Enumerated(EnumType.STRING)
    Relation relation;

    String scope;
    String reason;
    LocalDate fromOn;
    LocalDate untilOn;

    @Enumerated(EnumType.STRING)
    EntrustmentState state;

    boolean declared;

    @Enumerated(EnumType.STRING)
    CarerCheck.Result checkResult;

    LocalDate checkedOn;
    String checkedBy;
    byte[] childView;
    LocalDate heardOn;
    LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    EntrustmentSigning.Manner signedHow;

    OrgPath village;
    LocalDate schoolToldOn;
    LocalDate villageToldOn;
    LocalDate reviewOn;
    LocalDate reviewedOn;
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    EntrustmentEnding.Manner endedHow;

    String endedWhy;
    String recordedBy;
    Instant recordedAt;
    @Embedded Withdrawn withdrawn;
    @Version long version;

    protected Entrustment() {}

    private Entrustment(StudentFacts student) {
        this.id = Ids.next();
        this.org = student.org();
        this.studentId = student.id();
        this.state = EntrustmentState.DRAFT;
    }

    /// No event: nothing holds before it is signed.
    static Entrustment draw(
            StudentFacts student, EntrustmentForm form, String by, Sealer seal, Instant now) {
        var drawn = new Entrustment(student);
        drawn.describe(form, seal);
        drawn.recordedBy = by;
        drawn.recordedAt = now;
        return drawn;
    }

    /// Its record is joined into another.
    void move(StudentFacts other) {
        joinedFrom = studentId;
        studentId = other.id();
        org = other.org();
    }

    /// The records are parted again.
    void goBack(StudentFacts own) {
        studentId = own.id();
        org = own.org();
        joinedFrom = null;
    }

    /// Put right before it is signed; the carer is checked again.
    ///
    /// @throws Refusal.Conflict once it is signed
    void change(EntrustmentForm form, Sealer seal) {
        requireUnsigned();
        describe(form, seal);
        state = EntrustmentState.DRAFT;
        checkResult = null;
    }

    /// Whether the carer may. No event: nothing holds before it is signed.
    ///
    /// @throws Refusal.Conflict once it is signed
    void check(CarerCheck check, String by, LocalDate on, Sealer seal) {
        requireUnsigned();
        checkResult = check.result();
        checkedBy = by;
        checkedOn = on;
        if (check.childView() != null) {
            childView = seal.seal(check.childView(), "entrustment", id, "child_view");
            heardOn = check.heardOn() == null ? on : check.heardOn();
        }
        state = isFit() ? EntrustmentState.CHECKED : EntrustmentState.DRAFT;
    }

    /// @param lives path of the village; null when none is known
    /// @throws Refusal.Conflict for a carer who is not known to be fit, or has not declared it
    EntrustmentSigned sign(
            EntrustmentSigning signing, LocalDate on, OrgPath lives, LocalDate review) {
        if (state != EntrustmentState.CHECKED || !declared) {
            throw Refusal.conflict("registry.carer-not-checked");
        }
        state = EntrustmentState.ACTIVE;
        signedOn = on;
        signedHow = signing.how();
        village = lives;
        schoolToldOn = on;
        villageToldOn = lives == null ? null : on;
        reviewOn = review;
        return new EntrustmentSigned(id, studentId, org.text(), villagePath(), fromOn, untilOn);
    }

    /// No event: what goes on as it is concerns nobody else.
    ///
    /// @throws Refusal.Conflict unless it holds
    void review(EntrustmentReview review, LocalDate on, LocalDate next, Sealer seal) {
        requireActive();
        reviewedOn = on;
        if (review.childView() != null) {
            childView = seal.seal(review.childView(), "entrustment", id, "child_view");
            heardOn = on;
        }
        untilOn = review.until() == null ? untilOn : review.until();
        reviewOn = next;
    }

    /// @throws Refusal.Conflict unless it holds
    EntrustmentEnded end(EntrustmentEnding.Manner how, String why, LocalDate on) {
        requireActive();
        state = EntrustmentState.ENDED;
        endedHow = how;
        endedWhy = why;
        endedOn = on;
        return over(on, false);
    }

    /// It never held.
    ///
    /// @return empty when nobody was told of it
    /// @throws Refusal.Conflict when it is over
    Optional<EntrustmentEnded> withdraw(Withdrawn why, LocalDate on) {
        if (state == EntrustmentState.ENDED || state == EntrustmentState.WITHDRAWN) {
            throw Refusal.conflict("registry.withdrawn-already");
        }
        var held = state == EntrustmentState.ACTIVE;
        state = EntrustmentState.WITHDRAWN;
        withdrawn = why;
        return held ? Optional.of(over(on, true)) : Optional.empty();
    }

    boolean isFit() {
        return checkResult == CarerCheck.Result.CLEAR;
    }

    private EntrustmentEnded over(LocalDate on, boolean mistaken) {
        return new EntrustmentEnded(id, studentId, org.text(), villagePath(), on, mistaken);
    }

    private String villagePath() {
        return village == null ? null : village.text();
    }

    private void describe(EntrustmentForm form, Sealer seal) {
        carer = seal.seal(form.carer(), "entrustment", id, "carer");
        phone = seal.seal(form.phone(), "entrustment", id, "phone");
        relation = form.relation();
        scope = form.scope().strip();
        reason = form.reason().strip();
        fromOn = form.from();
        untilOn = form.until();
        declared = form.declared();
    }

    private void requireUnsigned() {
        if (state != EntrustmentState.DRAFT && state != EntrustmentState.CHECKED) {
            throw Refusal.conflict("registry.entrustment-signed");
        }
    }

    private void requireActive() {
        if (state != EntrustmentState.ACTIVE) {
            throw Refusal.conflict("registry.entrustment-not-active");
        }
    }
}
