package org.guanai.proofs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.proof.Figures;
import org.junit.jupiter.api.Test;

class BenchTest {
    private final List<String> said = new ArrayList<>();
    private final Figures figures = new Figures();
    private final Site site = new Site(null, null, null, null, true, null, said::add);

    @Test
    void aCaseThatBreaksOffBreaksItsPromiseAndLeavesTheOthersAlone() {
        Bench.measure(new Broken(new IllegalStateException("no broker")), site, figures);
        Bench.measure(new Broken(new AssertionError("never came")), site, figures);
        assertThat(figures.broken()).containsExactly("broken.unmeasured");
        assertThat(said).contains("broken broke off: java.lang.IllegalStateException: no broker");
    }

    private record Broken(Throwable trouble) implements Case {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public String what() {
            return "breaks off";
        }

        @Override
        public void run(Site site, Figures figures) {
            switch (trouble) {
                case RuntimeException e -> throw e;
                default -> throw new AssertionError(trouble);
            }
        }
    }
}
