package org.guanai.notification.delivery;

/// State of a delivery: QUEUED, then one of the others for good; only what was handed over can
/// still bounce.
public enum DeliveryState {
    QUEUED,
    /// The channel has accepted it; publishes [HandedOver].
    HANDED_OVER,
    /// No address for this channel; publishes [DeliveryFailed].
    NO_ADDRESS,
    /// The channel refused for good; publishes [DeliveryFailed].
    REFUSED,
    /// The channel had accepted it and reports that it did not arrive; publishes [DeliveryFailed].
    BOUNCED,
    /// The person need not be told any more; publishes nothing.
    CANCELLED;

    /// Whether it ended without reaching its recipient, and not because it was no longer needed.
    public boolean hasFailed() {
        return this == NO_ADDRESS || this == REFUSED || this == BOUNCED;
    }
}
