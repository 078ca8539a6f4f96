package org.guanai.notification.byhand;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// That a recipient of a notice was told by a person or a letter.
///
/// @param person the recipient
/// @param at when they were told, or the letter was delivered
/// @param receipt number of a registered letter, or what a visit left; needed for a letter
public record HandTellingEntry(
        @NotNull UUID person,
        @NotNull HandWay way,
        @NotNull Instant at,
        @NotNull ReceivedBy receivedBy,
        @Size(max = 40) String receipt) {

    /// @throws Refusal.Invalid for a letter without its number
    void requireReceipt() {
        if (way == HandWay.LETTER && (receipt == null || receipt.isBlank())) {
            throw Refusal.invalid("notification.receipt-missing", "receipt");
        }
    }
}
