package org.guanai.aid.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/// A list of payments (发放名单) that goes to the bank as one file.
@Entity
class PaymentList {
    @Id UUID id;
    String org;
    UUID programmeId;
    String term;
    Instant createdAt;
    int payments;
    BigDecimal controlTotal;
    @Version long version;
}
