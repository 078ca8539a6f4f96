package org.guanai.proofs.bench.cost;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.proofs.bench.floor.BareTelling;
import org.guanai.proofs.bench.load.Load;
import org.guanai.proofs.bench.load.Request;
import org.guanai.proofs.bench.measure.Growth;
import org.guanai.proofs.bench.measure.ProcessCpu;
import org.guanai.proofs.bench.seed.ManyChildren;
import org.guanai.proofs.bench.site.Calm;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.bench.site.ToldChildren;
import org.guanai.proofs.bench.site.Watching;
import org.guanai.proofs.proof.Figures;

/// Incidents with fifty children each, reported at once (food poisoning in every school of a
/// county), until the last guardian's notice was handed over to the mail server.
public final class FanOutCase implements Case {
    private static final int CHILDREN = 50;
    private static final int CLIENTS = 4;
    private static final int FIRST = 5_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String OURS =
            " n join notice on notice.id = n.notice_id where notice.kind = 'INCIDENT' and notice.org like '"
                    + ManyChildren.ORG
                    + "/%%' and notice.created_at >= '%s'::timestamptz";
    private static final String MAILED =
            "select count(*) from delivery"
                    + OURS
                    + " and channel = 'EMAIL' and n.state = 'HANDED_OVER'";
    private static final String OPENED =
            "select count(*) from recipient" + OURS + " and opened_at is not null";

    @Override
    public String name() {
        return "fanout";
    }

    @Override
    public String what() {
        return "guardians told of many incidents at once";
    }

    @Override
    public void run(Site site, Figures figures) {
        var guardians = site.size(10_000, 500);
        var children = ToldChildren.enrolled(site, FIRST, guardians);
        var tenth = told(site, children, guardians / 10);
        var full = told(site, children, guardians);
        var growth = new Growth(name(), guardians, full.mailed(), tenth.mailed());
        site.say().accept(growth.text());
        growth.note(figures);
        figures.note(name() + ".inAppSeconds", full.inApp());
        var floor = floor(site, guardians);
        figures.note(name() + ".floorSeconds", floor);
        figures.note(name() + ".ratio", full.mailed() / floor);
        full.cpu()
                .seconds()
                .forEach((part, seconds) ->
                        figures.note(
                                name() + ".CpuMicros." + part,
                                Math.round(seconds * 1e6 / guardians)));
    }

    private static double floor(Site site, int guardians) {
        try (var bare = new BareTelling(site.platform())) {
            return bare.many(guardians, CHILDREN);
        }
    }

    private static Told told(Site site, ToldChildren children, int guardians) {
        new Calm(site).await();
        var since = site.platform().businessClock().instant().toString();
        var opened = OPENED.formatted(since);
        var mailed = MAILED.formatted(since);
        var notices = Watching.of(site, "notification");
        var before = site.cpu().now();
        report(site, children, guardians);
        var inApp = notices.until(opened, guardians, PATIENCE) - before.nanos();
        var all = notices.until(mailed, guardians, PATIENCE) - before.nanos();
        var cpu = site.cpu().since(before);
        var counted = site.seeding("notification");
        if (counted.count(opened) != guardians || counted.count(mailed) != guardians) {
            throw new IllegalStateException(
                    "%d guardians, %d in the app, %d mails"
                            .formatted(guardians, counted.count(opened), counted.count(mailed)));
        }
        return new Told(inApp / 1e9, all / 1e9, cpu);
    }

    private static void report(Site site, ToldChildren children, int guardians) {
        var token = site.platform().tokens().of("county");
        var gateway = site.platform().endpoints().gateway();
        var lately = ToldChildren.lately(site);
        var next = new AtomicInteger();
        var load =
                new Load(
                        gateway,
                        CLIENTS,
                        _ -> {
                            var from = next.getAndIncrement() * CHILDREN % guardians;
                            var some = children.ids().subList(from, from + CHILDREN);
                            var id = UUID.randomUUID();
                            return Request.post(
                                    gateway,
                                    "/api/safety/incidents",
                                    token,
                                    id.toString(),
                                    ToldChildren.incident(id, some, lately),
                                    id.toString());
                        });
        var atOnce = 100_000.0;
        var incidents = guardians / CHILDREN;
        var done = load.open(atOnce, Duration.ofNanos((long) (incidents / atOnce * 1e9) + 1000));
        if (done.wrong() > 0 || done.units() != incidents) {
            throw new IllegalStateException("incidents reported: " + done.units());
        }
    }

    /// @param inApp seconds from the first report until the last guardian can read it in the app
    /// @param mailed until the last mail was handed over
    /// @param cpu meanwhile
    private record Told(double inApp, double mailed, ProcessCpu.Usage cpu) {}
}
