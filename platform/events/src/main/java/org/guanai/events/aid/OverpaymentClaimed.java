package org.guanai.events.aid;

import java.time.LocalDate;
import java.util.UUID;

/// A family is asked to give back what was paid too much (多发退回, 3.3.2b). Key: the student.
///
/// @param dueOn last day
public record OverpaymentClaimed(
        UUID recoveryId, UUID applicationId, UUID studentId, String org, LocalDate dueOn) {}
