package org.guanai.proofs.bench.cost;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.guanai.proofs.bench.floor.FloorFiles;
import org.guanai.proofs.bench.floor.PgBench;
import org.guanai.proofs.bench.load.Load;
import org.guanai.proofs.bench.measure.Report;
import org.guanai.proofs.bench.measure.Side;
import org.guanai.proofs.bench.seed.Rows;
import org.guanai.proofs.bench.seed.Seeding;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.Consumption;
import org.guanai.proofs.bench.site.Contacts;
import org.guanai.proofs.bench.site.Pairings;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.proof.Figures;

/// Recording a contact through the gateway, relay and broker draining meanwhile, beside the fewest
/// statements that leave the same rows.
public final class ContactCase implements Case {
    static final int CLIENTS = 32;

    private static final double PROMISED = 0.35;

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public String what() {
        return "recording a contact through the gateway";
    }

    @Override
    public void run(Site site, Figures figures) {
        PgBench.ensure(site.say());
        var pairings = Pairings.on(site);
        var platform = new Platform(pairings);
        site.warm(platform);
        var compared = site.rounds().interleaved(new Floor(pairings), platform);
        new Report(name(), compared).to(figures, site.say());
        figures.atLeast("contact.ratio", compared.ratio(), PROMISED);
    }

    private static final class Floor implements Side {
        private final Pairings pairings;
        private final PgBench bench;
        private long written;

        private Floor(Pairings pairings) {
            this.pairings = pairings;
            var script = FloorFiles.file("contact", pairings.site().folder());
            var variables = Map.of("pairings", pairings.count());
            this.bench = new PgBench(script, pairings.twin().jdbc(), "mentoring_app", variables);
        }

        @Override
        public String name() {
            return "floor";
        }

        @Override
        public void prepare() {
            restore(pairings.twin());
            written = 0;
        }

        @Override
        public Done work(Duration length) {
            var done = bench.run(CLIENTS, length);
            written += (long) done.units();
            return done;
        }

        @Override
        public Optional<String> flaw(Done done) {
            return Rows.of(pairings.twin()).flaw(written);
        }
    }

    private static final class Platform implements Side {
        private final Pairings pairings;
        private final Consumption consumption;
        private long written;
        private Load load;

        private Platform(Pairings pairings) {
            this.pairings = pairings;
            this.consumption = new Consumption(pairings.site());
        }

        @Override
        public String name() {
            return "platform";
        }

        @Override
        public void prepare() {
            restore(pairings.platform());
            written = 0;
            consumption.begin();
            var site = pairings.site();
            var source =
                    new Contacts(site.platform(), pairings.count(), pairings.mentors().recording());
            load = new Load(site.platform().endpoints().gateway(), CLIENTS, source);
        }

        @Override
        public Done work(Duration length) {
            var done = load.closed(length);
            written += (long) done.units();
            return done;
        }

        @Override
        public Optional<String> flaw(Done done) {
            return Rows.of(pairings.platform()).flaw(written).or(() -> consumption.flaw(written));
        }
    }

    private static void restore(Seeding database) {
        database.run(FloorFiles.text("contact-restore"));
        database.alone("vacuum (analyze) duty", "checkpoint");
    }
}
