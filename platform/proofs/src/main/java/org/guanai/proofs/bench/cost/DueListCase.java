package org.guanai.proofs.bench.cost;

import java.time.Duration;
import java.util.Map;
import org.guanai.proofs.bench.floor.FloorFiles;
import org.guanai.proofs.bench.floor.PgBench;
import org.guanai.proofs.bench.measure.Report;
import org.guanai.proofs.bench.measure.Side;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.DueLists;
import org.guanai.proofs.bench.site.Pairings;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.proof.Figures;

/// A mentor's due list of twenty over a million pairings, through the gateway.
public final class DueListCase implements Case {
    private static final int CLIENTS = 32;
    private static final double PROMISED = 0.10;

    @Override
    public String name() {
        return "dueList";
    }

    @Override
    public String what() {
        return "a mentor's due list of twenty through the gateway";
    }

    @Override
    public void run(Site site, Figures figures) {
        PgBench.ensure(site.say());
        var pairings = Pairings.on(site);
        var platform = new DueLists(pairings, site.platform().endpoints().gateway(), "platform");
        site.warm(platform);
        var compared = site.rounds().interleaved(new Floor(pairings), platform);
        new Report(name(), compared).to(figures, site.say());
        figures.atLeast("dueList.ratio", compared.ratio(), PROMISED);
    }

    private static final class Floor implements Side {
        private final PgBench bench;

        private Floor(Pairings pairings) {
            var script = FloorFiles.file("due-list", pairings.site().folder());
            this.bench = new PgBench(script, pairings.twin().jdbc(), "mentoring_app", Map.of());
        }

        @Override
        public String name() {
            return "floor";
        }

        @Override
        public Done work(Duration length) {
            return bench.run(CLIENTS, length);
        }
    }
}
