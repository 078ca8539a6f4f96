package org.guanai.proofs.bench.cost;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.bench.floor.BareTelling;
import org.guanai.proofs.bench.measure.Latencies;
import org.guanai.proofs.bench.measure.Spread;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.bench.site.ToldChildren;
import org.guanai.proofs.proof.Figures;

/// From the moment at which an incident was to be reported until its notice was handed over to the
/// guardian's channel, while contacts are written at half the rate that is possible.
public final class IncidentCase implements Case {
    private static final int FIRST = 4_000_000;
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
        var contacts = new ContactsBeside(site);
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
            for (long nr = 0; nr < length.toSeconds() * IncidentReports.PER_SECOND; nr++) {
                IncidentReports.waitUntil(begin + nr * 1_000_000_000L / IncidentReports.PER_SECOND);
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
        new IncidentReports(site, children, intended, answered).during(length);
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
}
