package org.guanai.mentoring.match.pairing;

import java.util.UUID;

/// Some windows of a pairing are excused now; told within the transaction.
public record PairingPaused(UUID pairingId) {}
