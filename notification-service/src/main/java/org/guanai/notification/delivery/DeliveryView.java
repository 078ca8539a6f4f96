package org.guanai.notification.delivery;

import java.time.Instant;
import org.guanai.kit.openapi.Nullable;
import org.guanai.notification.channel.ChannelKind;
import org.guanai.notification.channel.DeliveryFailure;

/// How telling a person by one channel went.
///
/// @param failure last reason why it was not handed over
/// @param reply reply code of the channel's server with a refusal, such as 550
public record DeliveryView(
        ChannelKind channel,
        DeliveryState state,
        int tries,
        @Nullable DeliveryFailure failure,
        @Nullable Integer reply,
        @Nullable Instant handedOverAt) {}
