package org.guanai.acceptance.prove.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// The short form of `./guanai prove access`, in two counties beside that of the other scenarios.
class AccessScenarios {

    @Test
    void nobodySeesAnothersChild() {
        var investigation = new Investigation(World.open().platform, false, _ -> {});
        investigation.run();
        assertThat(investigation.leaks()).isEmpty();
    }
}
