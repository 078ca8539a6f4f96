package org.guanai.kit.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Values that are worked out once for each key. Bounded: keys are constants of the program, so
/// more than a few thousand are a mistake, which then costs time but no memory.
final class Memory<K, V> {
    private static final int LIMIT = 4_096;

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> work;

    Memory(Function<K, V> work) {
        this.work = work;
    }

    V of(K key) {
        var value = known.get(key);
        if (value == null) {
            value = work.apply(key);
            if (known.size() < LIMIT) {
                known.put(key, value);
            }
        }
        return value;
    }
}
