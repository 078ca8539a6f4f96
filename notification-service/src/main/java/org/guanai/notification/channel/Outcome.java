package org.guanai.notification.channel;

/// Outcome of sending a message.
public sealed interface Outcome {
    /// The channel has accepted it.
    record HandedOver(Handed handed) implements Outcome {}

    /// The person has no address for this channel.
    record NoAddress() implements Outcome {}

    /// To be retried.
    record Later(DeliveryFailure failure) implements Outcome {}

    /// Refused for good.
    ///
    /// @param reply the server's reply code, such as 550
    record Refused(int reply) implements Outcome {}
}
