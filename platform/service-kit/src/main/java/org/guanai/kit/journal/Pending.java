package org.guanai.kit.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Side rows of a transaction: events, audit entries and the answer of an idempotent request.
final class Pending {
    final List<OutboxRow> events = new ArrayList<>();
    final List<AuditRow> entries = new ArrayList<>();
    StoredAnswer answer;
    boolean written;

    boolean isEmpty() {
        return events.isEmpty() && entries.isEmpty() && answer == null;
    }

    /// @param requestId of the request that published it: rows of several requests may share a
    ///   transaction
    record OutboxRow(
            UUID id, String topic, String key, String type, String payload, String requestId) {}

    record AuditRow(
            UUID id,
            String org,
            String actor,
            String client,
            String action,
            String noun,
            String nounId,
            String reason,
            String fields,
            String requestId,
            String address) {}
}
