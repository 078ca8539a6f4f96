package org.guanai.proofs.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Things that are each given out once, however often they are offered; the oldest first.
final class Pool<T> {
    private final Deque<T> waiting = new ArrayDeque<>();
    private final Set<T> known = new HashSet<>();

    void offer(T thing) {
        if (known.add(thing)) {
            waiting.add(thing);
        }
    }

    Optional<T> take() {
        return Optional.ofNullable(waiting.poll());
    }
}
