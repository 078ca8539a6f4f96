package org.guanai.kit.broker.inbox;

/// A payload that is not of the type that its topic promises.
public final class UnreadableEvent extends RuntimeException {
    UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
