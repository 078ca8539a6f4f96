package org.guanai.mentoring.match.event;

import java.util.UUID;

/// A pairing is over; told within the transaction, so that its duties end with it.
public record PairingEnd(UUID pairingId) {}
