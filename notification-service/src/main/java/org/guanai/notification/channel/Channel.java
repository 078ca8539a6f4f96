package org.guanai.notification.channel;

import org.guanai.notification.directory.Addressee;

/// Hands messages to persons by one channel (渠道). Further channels, such as SMS or 企业微信, are
/// further beans of this type.
public interface Channel {
    ChannelKind kind();

    /// Whether the person has an address for it, as far as the directory knows.
    boolean mayReach(Addressee who);

    /// Looks up the address for a message; sends nothing yet. Called in a transaction, in system
    /// scope.
    Addressed addressed(Message message);

    /// Sends a code to an address that stands in no directory. Blocks; called outside any
    /// transaction. A channel that reaches people only by their account has no such address.
    default Outcome sendCode(String address, CodeMessage code) {
        return new Outcome.NoAddress();
    }

    /// A message with its address.
    interface Addressed {
        /// Sends the message. Called on a virtual thread, outside any transaction. May be repeated
        /// for the same message, which then has the same id.
        Outcome send();
    }
}
