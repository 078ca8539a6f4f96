package org.guanai.events.aid;

import java.time.Instant;
import java.util.UUID;

/// The bank gave the money of a payment back (退汇): it is paid again to an account that is right
/// (3.3.2b). Key: the student.
public record PaymentReturned(
        UUID paymentId, UUID applicationId, UUID studentId, String org, String term, Instant at) {}
