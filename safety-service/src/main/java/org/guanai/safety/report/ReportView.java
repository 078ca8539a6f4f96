package org.guanai.safety.report;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.safety.agency.SendingWay;

/// A report on an incident to the authorities.
///
/// @param way by which it was sent
/// @param receivedBy who has taken it there: the proof that it was sent
/// @param receipt number or time that they gave
/// @param text absent for an auditor
/// @param late made after `dueAt`
public record ReportView(
        UUID id,
        Stage stage,
        String to,
        SendingWay way,
        String receivedBy,
        @Nullable String receipt,
        @Nullable String text,
        @Nullable UUID reportedBy,
        Instant at,
        Instant dueAt,
        boolean late) {}
