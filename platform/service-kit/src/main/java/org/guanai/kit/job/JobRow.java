package org.guanai.kit.job;

import java.util.UUID;

/// A job that this replica holds a lease on.
///
/// @param lease token of the lease; changes whenever the job is taken
record JobRow(
        UUID id,
        String kind,
        String org,
        String requestedBy,
        String payload,
        String requestId,
        int attempt,
        UUID lease,
        JobProgress progress) {}
