package org.guanai.proofs.bench;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.proof.Figures;

/// From the moment at which an incident was to be reported until its notice was handed over to the
/// guardian's channel, while contacts are written at half the rate that is possible.
final class IncidentCase implements Case {
    private static final int FIRST = 4_000_000;
    private static final int PER_SECOND = 5;
    private static final int CLIENTS = 32;
    private static final double TIMES_THE_FLOOR = 3;
    private static final String ANSWERED = "answered";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String HANDED_OVER =
            """
            select n.source_id || ' ' || (extract(epoch from min(a.handed_over_at)) * 1e6)::bigint
            from delivery a join notice n on n.id = a.notice_id
            where n.kind = 'INCIDENT' and a.channel = '%s' and a.state = 'HANDED_OVER' and n.source_id = any ('{%s}') group by n.source_id\
            """;

    private static final String INCIDENTS =
            "select client_id || ' ' || id from incident where client_id = any ('{%s}')";

    @Override
    public String name() {
        return "incident";
    }

    @Override
    public String what() {
        return "report of an incident until a guardian is told, beside contacts";
    }

    @Override
    public void run(Site site, Figures figures) {
        var children = ToldChildren.enrolled(site, FIRST, 100);
        var contacts = new Beside(site);
        var length = Duration.ofSeconds(site.size(60, 8));
        reported(site, children, Duration.ofSeconds(site.size(5, 2)));
        var half = contacts.most() / 2;
        var all = new ArrayList<Map<String, Latencies>>();
        var floors = new ArrayList<Latencies>();
        floors.add(contacts.during(half, length, () -> floor(site, length)));
        for (int i = 0; i < site.size(3, 1); i++) {
            all.add(contacts.during(half, length, () -> reported(site, children, length)));
        }
        floors.add(contacts.during(half, length, () -> floor(site, length)));
        var floor = Spread.of(floors.stream().mapToDouble(l -> l.millis(0.5))).median();
        figures.note("incident.contactsPerSecond", half);
        figures.note("incident.reports", all.stream().mapToInt(r -> r.get("EMAIL").count()).sum());
        figures.atMost("incident.p50Ratio", median(all, "EMAIL", 0.5) / floor, TIMES_THE_FLOOR);
        figures.note("incident.floorP50Ms", floor);
        figures.note("incident.p50Ms", median(all, "EMAIL", 0.5));
        figures.note("incident.p99Ms", median(all, "EMAIL", 0.99));
        figures.note("incident.answeredP50Ms", median(all, ANSWERED, 0.5));
    }

    private static double median(List<Map<String, Latencies>> all, String channel, double share) {
        return Spread.of(all.stream().mapToDouble(r -> r.get(channel).millis(share))).median();
    }

    /// The bare round trips at the same moments.
    private static Latencies floor(Site site, Duration length) {
        var nanos = LongStream.builder();
        try (var bare = new BareTelling(site.platform())) {
            var begin = System.nanoTime();
            for (long nr = 0; nr < length.toSeconds() * PER_SECOND; nr++) {
                Reports.waitUntil(begin + nr * 1_000_000_000L / PER_SECOND);
                nanos.add(bare.one());
            }
        }
        var floor = Latencies.of(nanos.build().toArray());
        site.say()
                .accept(
                        "bare: p50 %.1f ms, p99 %.1f ms"
                                .formatted(floor.millis(0.5), floor.millis(0.99)));
        return floor;
    }

    /// Reports incidents at fixed moments, each on a thread of its own so that none waits for
    /// another, and returns how long after its moment each was answered and handed over, by
    /// channel.
    private static Map<String, Latencies> reported(
            Site site, ToldChildren children, Duration length) {
        var intended = new ConcurrentHashMap<String, Long>();
        var answered = new ConcurrentLinkedQueue<Long>();
        new Reports(site, children, intended, answered).during(length);
        var latencies =
                Map.of(
                        ANSWERED,
                        Latencies.of(answered.stream().mapToLong(n -> n).toArray()),
                        "EMAIL",
                        latencies(site, "EMAIL", intended));
        site.say()
                .accept(
                        "handed over: p50 %.1f ms, p99 %.1f ms of %d"
                                .formatted(
                                        latencies.get("EMAIL").millis(0.5),
                                        latencies.get("EMAIL").millis(0.99),
                                        intended.size()));
        return latencies;
    }

    /// Every report must have been handed over.
    private static Latencies latencies(Site site, String channel, Map<String, Long> reports) {
        var intended = byIncident(site, reports);
        var asked = HANDED_OVER.formatted(channel, String.join(",", intended.keySet()));
        var notification = site.seeding("notification");
        Eventually.holds(
                "all notices by " + channel,
                PATIENCE,
                () -> notification.texts(asked).size() == intended.size());
        var nanos =
                notification.texts(asked).stream()
                        .map(row -> row.split(" "))
                        .mapToLong(row -> (Long.parseLong(row[1]) - intended.get(row[0])) * 1000)
                        .toArray();
        return Latencies.of(nanos);
    }

    /// A client's own id is not the incident's.
    private static Map<String, Long> byIncident(Site site, Map<String, Long> reports) {
        var asked = INCIDENTS.formatted(String.join(",", reports.keySet()));
        return site.seeding("safety").texts(asked).stream()
                .map(row -> row.split(" "))
                .collect(toMap(row -> row[1], row -> reports.get(row[0])));
    }

    /// @param intended microseconds of business time by the client's id of the report
    /// @param answered nanoseconds from there to the answer
    private record Reports(
            Site site,
            ToldChildren children,
            Map<String, Long> intended,
            ConcurrentLinkedQueue<Long> answered) {

        private void during(Duration length) {
            var token = site.platform().tokens().of("county");
            var wires = new ConcurrentLinkedQueue<Wire>();
            var failed = new ConcurrentLinkedQueue<String>();
            var threads = new ArrayList<Thread>();
            var begin = System.nanoTime();
            var business = micros(site);
            for (long nr = 0; nr < length.toSeconds() * PER_SECOND; nr++) {
                var due = begin + nr * 1_000_000_000L / PER_SECOND;
                var id = UUID.randomUUID();
                intended.put(id.toString(), business + (due - begin) / 1000);
                var child = children.ids().get((int) (nr % children.ids().size()));
                waitUntil(due);
                threads.add(
                        Thread.ofVirtual()
                                .start(() -> failed.addAll(report(wires, token, id, child, due))));
            }
            threads.forEach(Reports::join);
            if (!failed.isEmpty()) {
                throw new IllegalStateException("not reported: " + failed.peek());
            }
        }

        private List<String> report(
                ConcurrentLinkedQueue<Wire> wires, String token, UUID id, String child, long due) {
            var gateway = site.platform().endpoints().gateway();
            var body = ToldChildren.incident(id, List.of(child), ToldChildren.lately(site));
            var request =
                    Request.post(
                            gateway,
                            "/api/safety/incidents",
                            token,
                            id.toString(),
                            body,
                            id.toString());
            try {
                var free = wires.poll();
                var wire = free == null ? new Wire(gateway) : free;
                var reply = wire.exchange(request.wire());
                answered.add(System.nanoTime() - due);
                wires.add(wire);
                return reply.isRightFor(request) ? List.of() : List.of("answer " + reply.status());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static long micros(Site site) {
            var now = site.platform().businessClock().instant();
            return now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
        }

        private static void waitUntil(long due) {
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }

        private static void join(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /// Contacts that are written meanwhile.
    private static final class Beside {
        private final Site site;
        private final Load load;

        private Beside(Site site) {
            this.site = site;
            var pairings = Pairings.on(site);
            var source =
                    new Contacts(site.platform(), pairings.count(), pairings.mentors().recording());
            this.load = new Load(site.platform().endpoints().gateway(), CLIENTS, source);
        }

        /// Contacts per second with nothing else going on.
        private double most() {
            load.closed(Duration.ofSeconds(site.size(20, 3)));
            return load.closed(Duration.ofSeconds(site.size(15, 3))).perSecond();
        }

        private <T> T during(double rate, Duration length, Supplier<T> work) {
            var wrong = new AtomicLong();
            var writing =
                    Thread.ofPlatform()
                            .start(() -> wrong.set(load.open(rate, length.plusSeconds(2)).wrong()));
            var done = work.get();
            Reports.join(writing);
            if (wrong.get() > 0) {
                throw new IllegalStateException(wrong + " contacts were answered wrongly");
            }
            return done;
        }
    }
}
