package org.guanai.proofs.contract;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.guanai.proofs.contract.document.Contract;
import org.guanai.proofs.contract.document.Operation;
import org.guanai.proofs.contract.drafting.Drafting;
import org.guanai.proofs.contract.drafting.Mutations;
import org.guanai.proofs.contract.drafting.Shrinking;
import org.guanai.proofs.contract.wire.Draft;
import org.guanai.proofs.contract.wire.Reply;
import org.guanai.proofs.contract.wire.Text;
import org.guanai.proofs.contract.wire.Wires;

/// Sends drafted and mutated requests to a service and judges the answers. Request number n of a
/// seed is always made in the same way, of what is known by then.
///
/// @param addresses of the services and of `gateway`
/// @param permitted which requests may be sent at all
record Range(
        Contract contract,
        Drafting drafting,
        Oracle oracle,
        Coverage coverage,
        Function<String, URI> addresses,
        Predicate<Draft> permitted,
        long seed) {
    private static final int SHOOTERS = 3;
    private static final int SURVEYS = 3;

    /// @param sent how many requests there were, those that made failing ones smaller included
    record Outcome(int sent, Collection<Finding> findings) {}

    /// Reads every list and every record once or more, so that ids are known before anything is
    /// changed.
    void survey() {
        try (var wires = new Wires(addresses)) {
            for (int round = 0; round < SURVEYS; round++) {
                for (var service : contract.services()) {
                    for (var operation : contract.of(service)) {
                        if (operation.method().equals("GET")) {
                            send(drafting.of(operation, new Random(seed + round)), wires);
                        }
                    }
                }
            }
        }
    }

    Outcome shoot(String service, int count) {
        var operations = contract.of(service);
        var next = new AtomicInteger();
        var extra = new AtomicInteger();
        var findings = new ConcurrentHashMap<String, Finding>();
        all(() -> {
            try (var wires = new Wires(addresses)) {
                for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                    var random = randomOf(service, n);
                    var draft = draft(operations.get(n % operations.size()), random);
                    judge(n, draft, wires, findings, extra, random);
                }
            }
        });
        return new Outcome(count + extra.get(), List.copyOf(findings.values()));
    }

    private Draft draft(Operation operation, Random random) {
        while (true) {
            var draft = drafting.of(operation, random);
            for (int lot = random.nextInt(20); lot > 8; lot -= 9) {
                draft = Mutations.one(draft, random);
            }
            if (permitted.test(draft)) {
                return draft;
            }
        }
    }

    private void judge(
            int number,
            Draft draft,
            Wires wires,
            Map<String, Finding> findings,
            AtomicInteger extra,
            Random random) {
        var reply = send(draft, wires);
        var complaint = oracle.complaint(draft, reply);
        if (complaint.isEmpty()) {
            return;
        }
        var finding = new Finding(number, draft, reply, complaint.get());
        if (findings.putIfAbsent(finding.key(), finding) == null) {
            findings.put(finding.key(), shrunk(finding, wires, extra, random));
        }
    }

    private Finding shrunk(Finding finding, Wires wires, AtomicInteger extra, Random random) {
        Predicate<Draft> fails =
                draft -> {
                    extra.incrementAndGet();
                    return permitted.test(draft)
                            && oracle.complaint(draft, send(draft, wires))
                                    .filter(finding.cause()::equals)
                                    .isPresent();
                };
        return finding.smaller(new Shrinking(fails, random).smallest(finding.draft()));
    }

    private Reply send(Draft draft, Wires wires) {
        var reply = wires.to(draft).send(draft, drafting.callers().token(draft.caller()));
        coverage.note(draft, reply);
        if (reply.succeeded() && reply.mediaType().endsWith("json")) {
            Text.read(reply.body())
                    .ifPresent(body ->
                            drafting.knowledge()
                                    .learn(draft.operation(), draft.target(), reply, body));
        }
        return reply;
    }

    private Random randomOf(String service, int number) {
        return new Random(seed * 1_000_003 + service.hashCode() * 31L + number * 7_919L);
    }

    private static void all(Runnable work) {
        try (var threads = Executors.newFixedThreadPool(SHOOTERS)) {
            List<? extends Future<?>> running =
                    IntStream.range(0, SHOOTERS).mapToObj(_ -> threads.submit(work)).toList();
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
