package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// The bank confirmed that a subsidy was paid (3.3.2b). Key: the student.
///
/// @param amount CNY with two places, as a string
public record PaymentMade(
        UUID paymentId,
        UUID applicationId,
        UUID studentId,
        String org,
        String term,
        String amount,
        Instant at) {}
