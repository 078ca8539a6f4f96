package org.guanai.proofs.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.proofs.contract.document.Operation;
import org.guanai.proofs.contract.wire.Draft;
import org.guanai.proofs.contract.wire.Reply;

/// Which of the documented answers were seen, how often.
final class Coverage {
    private final Map<String, AtomicInteger> seen = new ConcurrentHashMap<>();

    void note(Draft draft, Reply reply) {
        if (draft.method().equals(draft.operation().method())) {
            seen.computeIfAbsent(
                            key(draft.operation(), reply.status() + ""), _ -> new AtomicInteger())
                    .incrementAndGet();
        }
    }

    int reached(List<Operation> operations) {
        return documented(operations)
                - never(operations).values().stream().mapToInt(List::size).sum();
    }

    int documented(List<Operation> operations) {
        return operations.stream().mapToInt(o -> statuses(o).size()).sum();
    }

    /// Documented statuses that never came, by operation.
    Map<String, List<String>> never(List<Operation> operations) {
        var never = new TreeMap<String, List<String>>();
        for (var operation : operations) {
            var missing =
                    statuses(operation).stream()
                            .filter(status -> !seen.containsKey(key(operation, status)))
                            .toList();
            if (!missing.isEmpty()) {
                never.put(operation.toString(), missing);
            }
        }
        return never;
    }

    private static List<String> statuses(Operation operation) {
        return operation.responses().keySet().stream().filter(s -> s.matches("\\d+")).toList();
    }

    private static String key(Operation operation, String status) {
        return operation + " " + status;
    }
}
