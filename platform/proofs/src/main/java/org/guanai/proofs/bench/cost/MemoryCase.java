package org.guanai.proofs.bench.cost;

import java.util.stream.Stream;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.proof.Figures;
import org.guanai.stack.App;
import org.guanai.stack.process.ProcessMemory;

/// What the parts hold in memory after all that was asked of them: proportional set size, so that
/// PostgreSQL's shared buffers count once. This process, which measures, is left out; what a real
/// supervisor needs is added by [WarmStart].
public final class MemoryCase implements Case {
    static final String PARTS = "memory.partsMib";
    static final double MIB = 1024 * 1024;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String what() {
        return "resident memory of all parts";
    }

    @Override
    public void run(Site site, Figures figures) {
        var apps = Stream.concat(App.SERVICES.stream(), Stream.of(App.GATEWAY)).map(App::name);
        var sum =
                Stream.concat(Stream.of("postgres", "kafka", "keycloak"), apps)
                        .mapToDouble(part -> noted(site, figures, part))
                        .sum();
        figures.note(PARTS, sum);
    }

    private static double noted(Site site, Figures figures, String part) {
        var mib = ProcessMemory.of(site.platform().parts().process(part)) / MIB;
        figures.note("memory." + part + "Mib", mib);
        return mib;
    }
}
