package org.guanai.proofs.bench.cost;

import org.guanai.proofs.bench.floor.Nginx;
import org.guanai.proofs.bench.measure.Report;
import org.guanai.proofs.bench.measure.Rounds;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.DueLists;
import org.guanai.proofs.bench.site.Pairings;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.proof.Figures;

/// What the gateway adds to a request, beside nginx in its place with the same requests.
public final class GatewayCase implements Case {
    private static final double PROMISED = 3;

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public String what() {
        return "CPU per request of the gateway, beside nginx in its place";
    }

    @Override
    public void run(Site site, Figures figures) {
        Nginx.ensure(site.say());
        var pairings = Pairings.on(site);
        var gateway =
                new DueLists(
                        pairings, site.platform().endpoints().gateway(), "through the gateway");
        try (var nginx =
                Nginx.before(site.platform().endpoints().service("mentoring"), site.folder())) {
            site.cpu().watch("nginx", nginx::process);
            site.warm(gateway);
            var floor = new DueLists(pairings, nginx.address(), "through nginx");
            compare(site, site.rounds().interleaved(floor, gateway), figures);
        } finally {
            site.cpu().forget("nginx");
        }
    }

    private void compare(Site site, Rounds.Compared compared, Figures figures) {
        new Report(name(), compared).to(figures, site.say());
        var nginx = compared.floor().cpuMicros("nginx");
        var gateway = compared.platform().cpuMicros("gateway");
        figures.atMost("gateway.cpuRatio", gateway.median() / nginx.median(), PROMISED);
    }
}
