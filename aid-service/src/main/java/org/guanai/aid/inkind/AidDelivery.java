package org.guanai.aid.inkind;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Meals or goods that were handed out (实物发放). None of its steps has an event: the child has it.
@Entity
class AidDelivery {
    @Id UUID id;
    OrgPath org;
    UUID programmeId;
    UUID studentId;

    @Enumerated(EnumType.STRING)
    DeliveryKind kind;

    LocalDate deliveredOn;
    String item;
    int quantity;
    BigDecimal cost;
    String supplier;
    String receivedBy;
    String witness;
    UUID recordedBy;
    Instant recordedAt;
    Instant withdrawnAt;
    String withdrawnWhy;
    @Version long version;

    protected AidDelivery() {}

    static AidDelivery handedOut(DeliveryEntry entry, OrgPath school, UUID by, Instant at) {
        var delivery = new AidDelivery();
        delivery.id = Ids.next();
        delivery.org = school;
        delivery.programmeId = entry.programmeId();
        delivery.studentId = entry.studentId();
        delivery.kind = entry.kind();
        delivery.deliveredOn = entry.on();
        delivery.item = entry.item();
        delivery.quantity = entry.quantity();
        delivery.cost = entry.cost().yuan();
        delivery.supplier = entry.supplier();
        delivery.receivedBy = entry.receivedBy();
        delivery.witness = entry.witness();
        delivery.recordedBy = by;
        delivery.recordedAt = at;
        return delivery;
    }

    /// @throws Refusal.Conflict when it was withdrawn before
    void withdraw(String why, Instant at) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("aid.entry-withdrawn");
        }
        withdrawnAt = at;
        withdrawnWhy = why;
    }
}
