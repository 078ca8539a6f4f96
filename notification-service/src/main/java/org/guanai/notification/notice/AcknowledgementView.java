package org.guanai.notification.notice;

import java.time.Instant;
import java.util.UUID;

/// Somebody knows (确认).
///
/// @param by the guardian or other recipient who knows
/// @param at business time of the first acknowledgement by this person
public record AcknowledgementView(UUID noticeId, UUID by, How how, Instant at) {}
