package org.guanai.kit.broker.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.broker.Broker;
import org.guanai.kit.broker.BrokerNames;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.broker.inbox.Consumers;
import org.guanai.kit.broker.inbox.PoisonRecords;
import org.guanai.kit.broker.inbox.SeenEvents;
import org.guanai.kit.id.Ids;
import org.guanai.kit.transaction.Transactions;
import org.jboss.logging.Logger;

/// Records that could not be processed (死信): kept as rows, announced on
/// `guanai.<service>.dead-letters`, replayed on demand.
@ApplicationScoped
public class DeadLetters implements PoisonRecords {
    static final String TYPE = "org.guanai.kit.DeadLettered";
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String ANNOUNCE =
            """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, request_id) values (?, ?, ?, ?, ?, ?)\
            """;

    private final Transactions transactions;
    private final DeadLetterTable table;
    private final Broker broker;
    private final Consumers consumers;
    private final SeenEvents seen;
    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final BrokerNames service;

    DeadLetters(
            Transactions transactions,
            DeadLetterTable table,
            Broker broker,
            Consumers consumers,
            SeenEvents seen,
            ObjectMapper json,
            MeterRegistry metrics,
            BrokerNames service) {
        this.transactions = transactions;
        this.table = table;
        this.broker = broker;
        this.consumers = consumers;
        this.seen = seen;
        this.json = json;
        this.metrics = metrics;
        this.service = service;
    }

    /// Open dead letters, oldest first.
    public List<DeadLetter> open(int limit) {
        return transactions.inNew(connection -> table.open(connection, limit));
    }

    /// Replays a dead letter from its topic.
    ///
    /// @return false when there is no such open dead letter, or its record is no longer on the
    ///   topic
    /// @throws RuntimeException as the consumer threw it; the dead letter stays open
    public boolean replay(UUID id) {
        var letter =
                transactions.inNew(connection -> table.open(connection, id)).stream().findFirst();
        return letter.flatMap(this::read).filter(record -> runAgain(id, record)).isPresent();
    }

    @Override
    public void add(Connection connection, IncomingRecord record, String reason)
            throws SQLException {
        if (table.foundAgain(connection, record, reason)) {
            return;
        }
        var letter = table.add(connection, record, reason);
        LOG.errorf(
                "dead letter %s: %s %s/%d/%d: %s",
                letter.id(), letter.type(), letter.topic(), letter.part(), letter.off(), reason);
        announce(connection, letter, record);
        metrics.counter("guanai.inbox.dead.letters").increment();
    }

    private Optional<IncomingRecord> read(DeadLetter letter) {
        return broker.read(letter.topic(), letter.part(), letter.off());
    }

    private boolean runAgain(UUID id, IncomingRecord record) {
        return transactions.inNew(connection -> {
            var mine = table.close(connection, id);
            if (mine) {
                consumers.take(seen.onlyNew(connection, List.of(record)));
            }
            return mine;
        });
    }

    private void announce(Connection connection, DeadLetter letter, IncomingRecord record)
            throws SQLException {
        try (var insert = connection.prepareStatement(ANNOUNCE)) {
            insert.setObject(1, Ids.next());
            insert.setString(2, service.deadLetters().substring("guanai.".length()));
            insert.setString(3, record.key() == null ? letter.id().toString() : record.key());
            insert.setString(4, TYPE);
            insert.setString(5, text(letter));
            insert.setString(6, record.requestId());
            insert.executeUpdate();
        }
    }

    private String text(DeadLetter letter) {
        try {
            return json.writeValueAsString(letter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
