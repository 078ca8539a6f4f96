package org.guanai.notification.delivery;

import java.util.Optional;
import java.util.UUID;
import org.guanai.notification.channel.Message;

/// Writes the messages to recipients. Called in a transaction, in system scope.
public interface Messages {
    /// Empty when the recipient need not be told any more.
    Optional<Message> to(UUID recipient);
}
