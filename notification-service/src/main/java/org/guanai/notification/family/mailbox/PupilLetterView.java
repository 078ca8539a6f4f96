package org.guanai.notification.family.mailbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A letter of a child, as the two whom it concerns read it.
///
/// @param studentId absent to the adult when the child does not want to be known
/// @param dueOn last day on which an answer is in time
/// @param reply absent until it was answered
public record PupilLetterView(
        UUID id,
        @Nullable UUID studentId,
        UUID adultId,
        boolean urgent,
        LetterState state,
        String text,
        Instant sentAt,
        LocalDate dueOn,
        @Nullable String reply,
        @Nullable Instant answeredAt,
        long version) {}
