package org.guanai.proofs.access;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What should not have been: each with who did what, what was expected and what came.
final class Leaks {
    private final Queue<Leak> found = new ConcurrentLinkedQueue<>();

    /// @param what the call or query, and by whom
    record Leak(String what, String expected, String came) {
        @Override
        public String toString() {
            return "leak: %s%n  expected: %s%n  came:     %s".formatted(what, expected, came);
        }
    }

    void add(String what, String expected, Object came) {
        found.add(new Leak(what, expected, String.valueOf(came)));
    }

    List<Leak> all() {
        return List.copyOf(found);
    }
}
