package org.guanai.notification.delivery;

/// State of a delivery: QUEUED, then one of the others for good.
public enum DeliveryState {
    QUEUED,
    /// The channel has accepted it; publishes [HandedOver].
    HANDED_OVER,
    /// No address for this channel; publishes nothing.
    NO_ADDRESS,
    /// The channel refused for good; publishes nothing.
    REFUSED,
    /// The person need not be told any more; publishes nothing.
    CANCELLED
}
