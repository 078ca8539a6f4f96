package org.guanai.safety.telling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.safety.situation.Part;

/// A student's part in an incident, and who was told of it.
///
/// @param name echoed, so that a mix-up is seen at once
/// @param toldAt when a guardian was first told; absent while none was
/// @param toldInTime absent when every guardian is a suspect, so that nobody may be told
public record InvolvedView(
        UUID studentId,
        @Nullable String name,
        @Nullable String className,
        Part role,
        @Nullable UUID noticeId,
        @Nullable Instant toldAt,
        @Nullable Boolean toldInTime,
        List<ToldView> told,
        @Nullable Acknowledgement acknowledged,
        @Nullable Unreachable unreachable) {

    /// @param channel IN_APP, EMAIL, CALL …
    /// @param position place in the contact chain, 1 first
    /// @param bouncedAt when the channel reported that it did not arrive: by it nobody was told
    public record ToldView(
            UUID guardianId,
            String channel,
            int position,
            Instant at,
            @Nullable Instant bouncedAt) {}

    /// @param guardianId absent for another guardian
    public record Acknowledgement(@Nullable UUID guardianId, String how, Instant at) {}

    /// @param reason NOBODY_ACKNOWLEDGED or NO_CONTACT
    public record Unreachable(String reason, Instant at) {}
}
