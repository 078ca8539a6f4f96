package org.guanai.notification.channel;

/// Why a message was not handed over; never an address.
public enum DeliveryFailure {
    /// The person is not in the directory, or not yet.
    UNKNOWN_PERSON,
    /// The address is sealed with a key that is not here yet.
    UNREADABLE_ADDRESS,
    /// The channel's server is unreachable or refuses for now.
    CHANNEL_UNAVAILABLE,
    /// The channel's server refuses this installation: its credentials, its sender or its
    /// encryption. Nothing is lost; it is sent once an administrator has put that right.
    REFUSED_INSTALLATION,
    /// The channel's server refuses the recipient or the message for good.
    REFUSED_BY_CHANNEL,
    /// The channel had accepted it, and reports that it did not arrive.
    NOT_ARRIVED,
    /// The delivery could not be prepared; its cause is in the log.
    NOT_PREPARED
}
