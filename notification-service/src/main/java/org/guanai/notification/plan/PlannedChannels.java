package org.guanai.notification.plan;

import java.time.Duration;
import java.util.List;
import org.guanai.notification.channel.ChannelKind;

/// Channels that send a notice to a person.
///
/// @param hold real time by which they wait for the end of the quiet hours
public record PlannedChannels(List<ChannelKind> channels, Duration hold) {
    public boolean isEmpty() {
        return channels.isEmpty();
    }
}
