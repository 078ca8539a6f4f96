package org.guanai.kit.journal;

/// Is told after the commit of each transaction that published events. Must return at once.
@FunctionalInterface
public interface OutboxListener {
    void eventsCommitted();
}
