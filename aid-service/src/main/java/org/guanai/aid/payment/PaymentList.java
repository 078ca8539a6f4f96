package org.guanai.aid.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.application.ApplicationProgress.Payable;
import org.guanai.kit.id.Ids;
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
    @Version long version;

    protected PaymentList() {}

    /// No event: its payments announce themselves when the bank has made them.
    static PaymentList drawn(Drawing drawing, OrgPath county, List<Payable> due, Instant at) {
        var list = new PaymentList();
        list.id = Ids.next();
        list.org = county;
        list.programmeId = drawing.programmeId();
        list.term = drawing.term();
        list.createdAt = at;
        list.payments = due.size();
        list.controlTotal =
                due.stream().map(Payable::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return list;
    }

    /// Short enough for a bank's remark: the random end of the list's id, and the place in the
    /// list.
    String reference(int serial) {
        return "GA%012X%05d".formatted(id.getLeastSignificantBits() & 0xFFFF_FFFF_FFFFL, serial);
    }
}
