package org.guanai.mentoring.match.event;

import java.util.UUID;

/// A pairing is about another record of its child, which was joined or parted. Within the service,
/// and in the current transaction.
public record PairingMoved(UUID pairingId, UUID studentId) {}
