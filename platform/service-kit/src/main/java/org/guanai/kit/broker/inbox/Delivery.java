package org.guanai.kit.broker.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.fault.CrashPoint;
import org.guanai.kit.transaction.Failures;
import org.guanai.kit.transaction.Transactions;

/// Delivers records exactly once: offset, event ids and effects are one transaction. A record that
/// keeps failing becomes a dead letter in the transaction that moves the offset past it.
@ApplicationScoped
public class Delivery {
    private final Transactions transactions;
    private final InboxOffsets offsets;
    private final SeenEvents seen;
    private final Consumers consumers;
    private final PoisonRecords poison;
    private final BrokerConfig config;

    Delivery(
            Transactions transactions,
            InboxOffsets offsets,
            SeenEvents seen,
            Consumers consumers,
            PoisonRecords poison,
            BrokerConfig config) {
        this.transactions = transactions;
        this.offsets = offsets;
        this.seen = seen;
        this.consumers = consumers;
        this.poison = poison;
        this.config = config;
    }

    /// @param batch records of one partition, in order
    /// @param rest how to wait between attempts
    /// @return how many became dead letters
    /// @throws RuntimeException when the failure is transient: nothing was committed, deliver again
    public int deliver(List<IncomingRecord> batch, Rest rest) {
        try {
            together(batch);
            return 0;
        } catch (RuntimeException e) {
            if (Failures.isPassing(e)) {
                throw e;
            }
        }
        return (int) batch.stream().filter(record -> !alone(record, rest)).count();
    }

    private void together(List<IncomingRecord> batch) {
        transactions.inNew(sql -> {
            var left = offsets.move(sql, batch);
            consumers.take(seen.onlyNew(sql, consumers.wanted(left)));
            CrashPoint.CONSUMER_BEFORE_COMMIT.reached();
            return null;
        });
        CrashPoint.CONSUMER_AFTER_COMMIT.reached();
    }

    private boolean alone(IncomingRecord record, Rest rest) {
        var pause = config.pause();
        for (int attempt = 1; ; attempt++, pause = pause.multipliedBy(4)) {
            try {
                together(List.of(record));
                return true;
            } catch (RuntimeException e) {
                if (Failures.isPassing(e)) {
                    throw e;
                }
                if (attempt >= config.attempts()) {
                    putAside(record, e);
                    return false;
                }
                rest.pause(pause);
            }
        }
    }

    private void putAside(IncomingRecord record, RuntimeException failure) {
        transactions.inNew(sql -> {
            if (!offsets.move(sql, List.of(record)).isEmpty()) {
                poison.add(sql, record, Failures.reason(failure));
            }
            return null;
        });
    }

    /// How to wait without leaving the consumer group.
    public interface Rest {
        void pause(Duration duration);
    }
}
