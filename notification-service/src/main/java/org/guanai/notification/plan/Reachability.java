package org.guanai.notification.plan;

import java.util.Set;
import org.guanai.notification.channel.ChannelKind;

/// What a channel plan asks of a person.
///
/// @param language `zh` or `en`
/// @param channels installed ones that the person has an address for
record Reachability(String language, Set<ChannelKind> channels) {}
