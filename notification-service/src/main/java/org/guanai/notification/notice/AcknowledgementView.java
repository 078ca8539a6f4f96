package org.guanai.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.guanai.notification.channel.ChannelKind;

/// An acknowledgement (确认).
///
/// @param by the guardian or other recipient who acknowledged
/// @param how IN_APP, or CALL when the school entered what a guardian said on the telephone
/// @param at business time of the first acknowledgement by this person
public record AcknowledgementView(UUID noticeId, UUID by, ChannelKind how, Instant at) {}
