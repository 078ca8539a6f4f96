package org.guanai.kit.broker;

/// The broker did not answer in time, or refused. Nothing is known to be sent: send all of it
/// again.
public final class BrokerUnavailable extends RuntimeException {
    public BrokerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
