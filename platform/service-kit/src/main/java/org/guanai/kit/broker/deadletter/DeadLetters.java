package org.guanai.kit.broker.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.broker.Broker;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.broker.inbox.Consumers;
import org.guanai.kit.broker.inbox.SeenEvents;
import org.guanai.kit.transaction.Transactions;

/// Records that could not be processed (死信): kept as rows, announced on
/// `guanai.<service>.dead-letters`, replayed on demand.
@ApplicationScoped
public class DeadLetters {
    private final Transactions transactions;
    private final DeadLetterTable table;
    private final Broker broker;
    private final Consumers consumers;
    private final SeenEvents seen;

    DeadLetters(
            Transactions transactions,
            DeadLetterTable table,
            Broker broker,
            Consumers consumers,
            SeenEvents seen) {
        this.transactions = transactions;
        this.table = table;
        this.broker = broker;
        this.consumers = consumers;
        this.seen = seen;
    }

    /// Open dead letters, oldest first.
    public List<DeadLetter> open(int limit) {
        return transactions.inNew(sql -> table.open(sql, limit));
    }

    /// Replays a dead letter from its topic.
    ///
    /// @return false when there is no such open dead letter, or its record is no longer on the
    ///   topic
    /// @throws RuntimeException as the consumer threw it; the dead letter stays open
    public boolean replay(UUID id) {
        var letter = transactions.inNew(sql -> table.open(sql, id));
        return letter.flatMap(this::read).filter(record -> runAgain(id, record)).isPresent();
    }

    private Optional<IncomingRecord> read(DeadLetter letter) {
        return broker.read(letter.topic(), letter.part(), letter.off());
    }

    private boolean runAgain(UUID id, IncomingRecord record) {
        return transactions.inNew(sql -> {
            var mine = table.close(sql, id);
            if (mine) {
                consumers.take(seen.onlyNew(sql, List.of(record)));
            }
            return mine;
        });
    }
}
