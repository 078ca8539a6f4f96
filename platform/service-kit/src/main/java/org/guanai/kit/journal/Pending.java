package org.guanai.kit.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a transaction will write besides its own rows: events, audit entries and the answer of an
/// idempotent request.
final class Pending {
    final List<OutboxRow> events = new ArrayList<>();
    final List<AuditRow> entries = new ArrayList<>();
    StoredAnswer answer;
    boolean written;

    boolean isEmpty() {
        return events.isEmpty() && entries.isEmpty() && answer == null;
    }

    /// @param requestId of what published it: the rows of many requests are written together
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
