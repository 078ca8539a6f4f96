package org.guanai.kit.snapshot;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.kit.snapshot.Change.Gone;
import org.guanai.kit.snapshot.Change.Now;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// Keeps the newest version of each noun of a snapshot topic in a table of this service; a batch is
/// one statement as a rule. A noun that is gone stays in its row, marked `gone`: an older version
/// that arrives late is then still older and does not bring it back.
///
/// The table has the key of the topic, after it perhaps a constant one, and the columns `version`
/// and `gone`. A subclass is a `@Singleton`: it needs no proxy.
///
/// @param <S> the snapshot
public abstract class KeptSnapshots<S extends Record> implements EventConsumer {
    private static final String VERSION = "version";
    private static final String GONE = "gone";

    private final String topic;
    private final Class<S> type;
    private final Table<S> table;
    private final Table<String> tombstones;
    private final Sql sql;

    /// @param table with its key and its version
    protected KeptSnapshots(String topic, Class<S> type, Table<S> table, Sql sql) {
        this.topic = topic;
        this.type = type;
        this.table = table.with(GONE, _ -> false);
        this.tombstones = tombstones(table);
        this.sql = sql;
    }

    private static Table<String> tombstones(Table<?> table) {
        var keys = table.keys();
        var marked = Table.<String>of(table.name()).key(keys.getFirst(), key -> key);
        for (var constant : keys.subList(1, keys.size())) {
            var value = table.valueOf(constant, null);
            marked = marked.key(constant, _ -> value);
        }
        return marked.with(GONE, _ -> true);
    }

    /// What the batch said last of each noun, in the transaction that keeps it. A change may have
    /// been known before.
    protected void arrived(Collection<Change<S>> changes) {}

    @Override
    public final Set<String> topics() {
        return Set.of(topic);
    }

    @Override
    public final void on(ConsumedEvent event) {
        onAll(List.of(event));
    }

    /// Follow-ups carry the id of the request that caused the batch, if it was a single one.
    @Override
    public final void onAll(List<ConsumedEvent> events) {
        var changes =
                events.stream().map(e -> Change.of(e, type)).flatMap(Optional::stream).toList();
        var requests = events.stream().map(ConsumedEvent::requestId).distinct().count();
        if (requests == 1) {
            events.getFirst().inItsRequest(() -> take(changes));
        } else {
            take(changes);
        }
    }

    final void take(List<Change<S>> changes) {
        var before = new LinkedHashMap<String, S>();
        var gone = new LinkedHashSet<String>();
        var after = new LinkedHashMap<String, S>();
        var last = new LinkedHashMap<String, Change<S>>();
        for (var change : changes) {
            last.put(change.key(), change);
            switch (change) {
                case Now<S>(var key, var state) -> after.merge(key, state, this::newer);
                case Gone<S>(var key) -> {
                    gone.add(key);
                    move(key, after, before);
                }
            }
        }
        keep(before);
        sql.change(tombstones, gone).run();
        keep(after);
        if (!last.isEmpty()) {
            arrived(last.values());
        }
    }

    /// What came before a tombstone is kept first, so that its version is known.
    private void move(String key, Map<String, S> from, Map<String, S> to) {
        var state = from.remove(key);
        if (state != null) {
            to.merge(key, state, this::newer);
        }
    }

    private void keep(Map<String, S> states) {
        sql.upsert(table, states.values()).ifNewer(VERSION);
    }

    private S newer(S one, S other) {
        return version(one) > version(other) ? one : other;
    }

    private long version(S state) {
        return (long) table.valueOf(VERSION, state);
    }
}
