package org.guanai.events.mentoring;

import java.time.LocalDate;
import java.util.UUID;

/// A pairing ended (3.1.3a). Key: the student.
public record PairingEnded(
        UUID pairingId, UUID studentId, UUID helperId, String org, String kind, LocalDate until) {}
