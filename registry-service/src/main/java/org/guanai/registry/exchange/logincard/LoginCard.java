package org.guanai.registry.exchange.logincard;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.openapi.Nullable;

/// A login card (登录卡).
///
/// @param person id of the record
/// @param className of a guardian's child, `三年级1班`
/// @param student the guardian's child
/// @param state whether a code was issued, or why not
/// @param code in clear: this answer is the only one that has it
/// @param address of the platform
public record LoginCard(
        UUID person,
        String name,
        @Nullable String className,
        @Nullable String student,
        State state,
        @Nullable String username,
        @Nullable String code,
        @Nullable Instant expiresAt,
        String address) {

    /// HAS_PASSWORD: the holder has set one; AT_THE_COUNTY: the holder has posts or children beyond
    /// the caller's reach, so the county issues the code; LEFT: the post has ended.
    @Schema(name = "LoginCardState")
    public enum State {
        ISSUED,
        HAS_PASSWORD,
        AT_THE_COUNTY,
        LEFT
    }
}
