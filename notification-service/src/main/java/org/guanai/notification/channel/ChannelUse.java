package org.guanai.notification.channel;

import java.math.BigDecimal;

/// What was sent by a channel in a month (通道用量).
///
/// @param month as 2026-11
/// @param messages that the channel accepted
/// @param cost in CNY
/// @param bounced of them, those that did not arrive
public record ChannelUse(
        String month, ChannelKind channel, long messages, BigDecimal cost, long bounced) {}
