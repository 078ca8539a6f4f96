package org.guanai.notification.channel;

/// A way to hand a message to a person (渠道). Others, such as SMS or 企业微信, are further beans of this
/// kind.
public interface Channel {

    /// Stable name, `EMAIL`.
    String name();

    /// Looks up how the person of a message is reached; hands nothing over yet. In a transaction,
    /// in the system scope.
    Addressed addressed(Message message);

    /// A message on which the address is written.
    interface Addressed {
        /// Hands the message over. Called on a virtual thread, outside any transaction; may be
        /// repeated for the same message, which then carries the same id.
        Outcome hand();
    }
}
