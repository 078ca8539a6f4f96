package org.guanai.events.registry;

import java.util.UUID;

/// A guardian's request for correction was answered (2.2). Key: the student.
///
/// @param requesterId the guardian
/// @param corrected whether it was put right; else it was refused, with a reason
/// @param isFinal whether no appeal is left
public record CorrectionAnswered(
        UUID requestId,
        UUID studentId,
        String org,
        UUID requesterId,
        boolean corrected,
        boolean isFinal) {}
