package org.guanai.kit.job;

import java.time.Instant;
import java.util.UUID;

/// A job as its requester sees it.
///
/// @param requestedBy person or client
/// @param failure code of the problem, only when FAILED
/// @param finishedAt null until DONE or FAILED
public record JobView(
        UUID id,
        String kind,
        String requestedBy,
        JobState state,
        int rowsTotal,
        int rowsAccepted,
        int rowsRejected,
        String failure,
        Instant createdAt,
        Instant finishedAt) {}
