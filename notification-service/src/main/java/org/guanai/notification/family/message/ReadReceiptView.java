package org.guanai.notification.family.message;

import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// How a message reached one person (阅读回执).
///
/// @param id of the recipient's entry
/// @param person the guardian
/// @param toldAt when a channel reached them; absent before
/// @param readAt when they opened it, in the app or by its link; absent before
public record ReadReceiptView(
        UUID id, UUID studentId, UUID person, @Nullable Instant toldAt, @Nullable Instant readAt) {}
