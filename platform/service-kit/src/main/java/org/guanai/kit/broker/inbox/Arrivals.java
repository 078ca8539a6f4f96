package org.guanai.kit.broker.inbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;

/// What a batch of snapshots says last of each noun: one row cannot be written twice by one
/// statement, and what is gone meanwhile is not written at all.
///
/// @param <S> a snapshot
public final class Arrivals<S> {
    private final Map<UUID, S> newest = new LinkedHashMap<>();
    private final BinaryOperator<S> newer;

    public Arrivals(ToLongFunction<S> version) {
        newer = (one, other) -> version.applyAsLong(one) > version.applyAsLong(other) ? one : other;
    }

    public void add(UUID id, S snapshot) {
        newest.merge(id, snapshot, newer);
    }

    /// It is gone; a later snapshot brings it back.
    public void forget(UUID id) {
        newest.remove(id);
    }

    public Collection<S> all() {
        return newest.values();
    }
}
