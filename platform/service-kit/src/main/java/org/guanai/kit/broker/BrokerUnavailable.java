package org.guanai.kit.broker;

/// The broker did not answer in time, or refused. No record counts as sent: send the whole batch
/// again.
public final class BrokerUnavailable extends RuntimeException {
    public BrokerUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
