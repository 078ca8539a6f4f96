package org.guanai.kit.broker.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.broker.BrokerConfig;
import org.guanai.kit.broker.IncomingRecord;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.transaction.Transactions;

/// Deduplicates events: remembers their ids in the transaction of their effect, since an event may
/// be on its topic twice.
@ApplicationScoped
public class SeenEvents {
    private static final String REMEMBER =
            "insert into inbox_event (id) select unnest(:ids) on conflict do nothing returning id";
    private static final String FORGET =
            "delete from inbox_event where at < now() - make_interval(secs => :secs)";

    private final Transactions transactions;
    private final BrokerConfig config;

    SeenEvents(Transactions transactions, BrokerConfig config) {
        this.transactions = transactions;
        this.config = config;
    }

    /// @return the records that are new; snapshots always are, since they have a version
    public List<IncomingRecord> onlyNew(Sql sql, List<IncomingRecord> records) {
        var events = records.stream().filter(IncomingRecord::isEvent).toList();
        if (events.isEmpty()) {
            return records;
        }
        var fresh = remember(sql, events);
        // Of two with the same id in a batch, removing keeps the first.
        return records.stream()
                .filter(record -> !record.isEvent() || fresh.remove(record.eventId()))
                .toList();
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "guanai-seen-events")
    void forget() {
        transactions.inNew(
                sql -> sql.update(FORGET).with("secs", config.remembered().toSeconds()).run());
    }

    private static Set<UUID> remember(Sql sql, List<IncomingRecord> events) {
        var ids = events.stream().map(IncomingRecord::eventId).toList();
        return new HashSet<>(sql.query(REMEMBER).with("ids", ids).list(row -> row.id("id")));
    }
}
