package org.guanai.notification.attempt;

import java.util.Optional;
import org.guanai.notification.channel.Channel.Addressed;

/// An attempt that was claimed, ready to be handed over.
///
/// @param letter empty when the person need not be told any more
record Prepared(Attempt attempt, Optional<Addressed> letter) {
    @Override
    public String toString() {
        return "attempt " + attempt.id();
    }
}
