package org.guanai.notification.channel;

/// What became of handing a message over.
public sealed interface Outcome {
    /// The channel has taken it.
    record HandedOver() implements Outcome {}

    /// The person cannot be reached by this channel.
    record NoAddress() implements Outcome {}

    /// The channel is away, or the address is not known yet.
    ///
    /// @param reason a stable word, never an address
    record Later(String reason) implements Outcome {}

    /// The channel will not take it.
    ///
    /// @param reason a stable word, never an address
    record Refused(String reason) implements Outcome {}
}
