package org.guanai.aid.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanai.aid.payment.order.Drawing;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A list of payments (发放名单) that goes to the bank as one file.
@Entity
class PaymentList {
    @Id UUID id;
    OrgPath org;
    UUID programmeId;
    String term;
    Instant createdAt;
    int payments;
    BigDecimal controlTotal;

    @Enumerated(EnumType.STRING)
    PaymentListState state;

    /// The human who drew it up, who never approves it.
    UUID drawnBy;

    UUID approvedBy;
    Instant approvedAt;
    @Version long version;

    protected PaymentList() {}

    /// No event: its payments announce themselves when the bank has made them.
    static PaymentList drawn(Drawing drawing, OrgPath county, Sum sum, UUID by, Instant at) {
        var list = new PaymentList();
        list.id = Ids.next();
        list.org = county;
        list.programmeId = drawing.programmeId();
        list.term = drawing.term();
        list.createdAt = at;
        list.payments = sum.payments();
        list.state = PaymentListState.DRAWN;
        list.drawnBy = by;
        list.controlTotal = sum.total();
        return list;
    }

    /// A second officer has checked it (复核).
    ///
    /// @throws Refusal.Conflict when it is not waiting, or by whoever drew it up
    void approve(UUID by, Instant at) {
        requireDrawn();
        if (drawnBy.equals(by)) {
            throw Refusal.conflict("aid.drawer-approves");
        }
        state = PaymentListState.APPROVED;
        approvedBy = by;
        approvedAt = at;
    }

    /// @throws Refusal.Conflict when it is not waiting any more
    void withdraw() {
        requireDrawn();
        state = PaymentListState.WITHDRAWN;
    }

    /// @throws Refusal.Conflict until a second officer has approved it
    void requireApproved() {
        if (state != PaymentListState.APPROVED) {
            throw Refusal.conflict("aid.list-not-approved");
        }
    }

    private void requireDrawn() {
        if (state != PaymentListState.DRAWN) {
            throw Refusal.conflict("aid.list-not-waiting");
        }
    }

    /// @param payments how many
    /// @param total of what the bank pays
    record Sum(int payments, BigDecimal total) {}

    /// Short enough for a bank's remark: the random end of the list's id, and the place in the
    /// list.
    String reference(int serial) {
        return "GA%012X%05d".formatted(id.getLeastSignificantBits() & 0xFFFF_FFFF_FFFFL, serial);
    }
}
