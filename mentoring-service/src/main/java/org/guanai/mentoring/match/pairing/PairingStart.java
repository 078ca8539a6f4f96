package org.guanai.mentoring.match.pairing;

import java.util.UUID;

/// A pairing has begun; told within the transaction, so that its duties begin with it.
public record PairingStart(UUID pairingId, PairingKind kind) {}
