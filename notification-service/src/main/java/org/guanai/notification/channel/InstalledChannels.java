package org.guanai.notification.channel;

import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.notification.directory.Addressee;

/// The channels of this installation that send messages.
@ApplicationScoped
public class InstalledChannels {
    private final Map<ChannelKind, Channel> all = new EnumMap<>(ChannelKind.class);

    InstalledChannels(@All List<Channel> channels) {
        channels.forEach(channel -> all.put(channel.kind(), channel));
    }

    /// @throws IllegalStateException when it is not installed
    public Channel of(ChannelKind kind) {
        var channel = all.get(kind);
        if (channel == null) {
            throw new IllegalStateException("not installed: " + kind);
        }
        return channel;
    }

    /// Those that may reach a person, by what the directory knows.
    public Set<ChannelKind> reaching(Addressee who) {
        return all.values().stream()
                .filter(channel -> channel.mayReach(who))
                .map(Channel::kind)
                .collect(toSet());
    }
}
