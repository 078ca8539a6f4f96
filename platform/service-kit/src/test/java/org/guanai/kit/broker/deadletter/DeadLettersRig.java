package org.guanai.kit.broker.deadletter;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.guanai.kit.broker.Broker;
import org.guanai.kit.broker.BrokerNames;
import org.guanai.kit.broker.inbox.InboxRig;
import org.guanai.kit.broker.inbox.PoisonRecords;
import org.guanai.kit.real.Store;

/// One process's dead letters.
public final class DeadLettersRig {
    public final DeadLetters letters;
    public final PoisonRecords sink;

    public DeadLettersRig(
            Store store, Broker broker, InboxRig inbox, ObjectMapper json, BrokerNames names) {
        var table = new DeadLetterTable();
        letters = new DeadLetters(store, table, broker, inbox.consumers, inbox.seen);
        sink = new DeadLetterSink(table, json, new SimpleMeterRegistry(), names);
    }
}
