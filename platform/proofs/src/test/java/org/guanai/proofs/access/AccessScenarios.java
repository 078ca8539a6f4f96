package org.guanai.proofs.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// The short form of `./guanai prove access`, in two counties beside that of the other scenarios:
/// policies, lists and foreign ids. Roles and undeclared fields are left to the long one, and what
/// nobody has judged yet.
class AccessScenarios {

    @Test
    void nobodySeesAnothersChild() {
        var investigation = new Investigation(World.open().platform, false, _ -> {});
        investigation.glance();
        var unjudged = Unjudged.written();
        assertThat(investigation.leaks()).filteredOn(leak -> !unjudged.covers(leak)).isEmpty();
    }
}
