package org.guanai.notification.family.mailbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A letter in a list: never its text, and not who wrote it.
///
/// @param dueOn last day on which an answer is in time
/// @param readAt when the adult first opened it; absent before
public record PupilLetterSummary(
        UUID id,
        UUID adultId,
        boolean urgent,
        LetterState state,
        Instant sentAt,
        LocalDate dueOn,
        @Nullable Instant readAt,
        @Nullable Instant answeredAt) {}
