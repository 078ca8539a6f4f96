package org.guanai.events.mentoring;

import java.util.UUID;

/// Who looks after whom (结对, 3.1.3a, 3.1.4e). Key: the id of the pairing.
///
/// @param org path of the school at which it was made
/// @param helperId the `person` of the helper's token
/// @param kind TEACHER or SURROGATE
/// @param active false once it has ended
public record PairingSnapshot(
        UUID id,
        String org,
        UUID studentId,
        UUID helperId,
        String kind,
        boolean active,
        long version) {}
