package org.guanai.notification.plan;

import java.util.Set;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.channel.ChannelKind;

/// What a channel plan asks of a person.
///
/// @param language `zh` or `en`
/// @param channels installed ones that the person has an address for
/// @param muted names of kinds of notice that they read on the platform only
/// @param quiet their own quiet time
record Reachability(
        String language, Set<ChannelKind> channels, Set<String> muted, QuietTime quiet) {

    /// What is urgent cannot be.
    boolean hasMuted(NoticeKind kind) {
        return kind.isOptional() && muted.contains(kind.name());
    }
}
