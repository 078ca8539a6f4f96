package org.guanai.notification.byhand;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// That a recipient of a notice was told by a person or a letter.
///
/// @param withdrawnAt when it came back, or turned out to be a mistake: by it nobody was told
public record HandTellingView(
        UUID id,
        UUID noticeId,
        UUID person,
        HandWay way,
        Instant at,
        ReceivedBy receivedBy,
        @Nullable String receipt,
        @Nullable UUID notedBy,
        @Nullable Instant withdrawnAt,
        @Nullable ReturnReason withdrawnWhy,
        long version) {}
