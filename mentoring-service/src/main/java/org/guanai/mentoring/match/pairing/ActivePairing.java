package org.guanai.mentoring.match.pairing;

import java.util.UUID;

/// A pairing as other areas know it.
public record ActivePairing(UUID id, String org, UUID studentId, UUID helperId) {
    static ActivePairing of(Pairing pairing) {
        return new ActivePairing(pairing.id, pairing.org, pairing.studentId, pairing.helperId);
    }
}
