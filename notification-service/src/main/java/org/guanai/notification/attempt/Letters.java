package org.guanai.notification.attempt;

import java.util.Optional;
import java.util.UUID;
import org.guanai.notification.channel.Message;

/// Knows what a recipient is told. In a transaction, in the system scope.
public interface Letters {
    /// Empty when they need not be told any more.
    Optional<Message> to(UUID recipient);
}
