package org.guanai.events.registry;

import java.time.LocalDate;
import java.util.UUID;

/// A transfer within the county (转学) took a step. Key: the student.
///
/// @param org path of the school that asked for the child
/// @param fromOrg path of the school that the child is at, or was
/// @param dueOn by when the next step is due, null when none is
public record TransferMoved(
        UUID transferId,
        UUID studentId,
        String org,
        String fromOrg,
        TransferState state,
        LocalDate dueOn) {

    public enum TransferState {
        /// The school that the child is at answers next.
        REQUESTED,
        /// That school has agreed; the county decides next.
        RELEASED,
        /// The school that asked takes the child in next.
        APPROVED,
        COMPLETED,
        REFUSED,
        WITHDRAWN,
        /// It was a mistake: the child is at the school again that it came from.
        REVERSED
    }
}
