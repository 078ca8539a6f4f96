package org.guanai.kit.broker.inbox;

/// A record whose payload is not what its topic promises.
public final class UnreadableEvent extends RuntimeException {
    UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
