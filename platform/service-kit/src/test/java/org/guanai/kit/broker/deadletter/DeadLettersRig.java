package org.guanai.kit.broker.deadletter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.guanai.kit.broker.Broker;
import org.guanai.kit.broker.BrokerNames;
import org.guanai.kit.broker.inbox.InboxRig;
import org.guanai.kit.real.Store;

/// One process's dead letters.
public final class DeadLettersRig {
    private DeadLettersRig() {}

    public static DeadLetters of(
            Store store, Broker broker, InboxRig inbox, ObjectMapper json, BrokerNames names) {
        return new DeadLetters(
                store,
                new DeadLetterTable(),
                broker,
                inbox.consumers,
                inbox.seen,
                json,
                new SimpleMeterRegistry(),
                names);
    }
}
