package org.guanai.proofs.bench.cost;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.guanai.proofs.bench.load.Load;
import org.guanai.proofs.bench.site.Contacts;
import org.guanai.proofs.bench.site.Pairings;
import org.guanai.proofs.bench.site.Site;

/// Contacts that are written while something else is measured.
final class ContactsBeside {
    private static final int CLIENTS = 32;

    private final Site site;
    private final Load load;

    ContactsBeside(Site site) {
        this.site = site;
        var pairings = Pairings.on(site);
        var source =
                new Contacts(site.platform(), pairings.count(), pairings.mentors().recording());
        this.load = new Load(site.platform().endpoints().gateway(), CLIENTS, source);
    }

    /// Contacts per second with nothing else going on.
    double most() {
        load.closed(Duration.ofSeconds(site.size(20, 3)));
        return load.closed(Duration.ofSeconds(site.size(15, 3))).perSecond();
    }

    <T> T during(double rate, Duration length, Supplier<T> work) {
        var wrong = new AtomicLong();
        var writing =
                Thread.ofPlatform()
                        .start(() -> wrong.set(load.open(rate, length.plusSeconds(2)).wrong()));
        var done = work.get();
        IncidentReports.join(writing);
        if (wrong.get() > 0) {
            throw new IllegalStateException(wrong + " contacts were answered wrongly");
        }
        return done;
    }
}
