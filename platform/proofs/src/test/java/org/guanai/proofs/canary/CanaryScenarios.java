package org.guanai.proofs.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.canary.flock.Flock;
import org.guanai.proofs.canary.life.Errands;
import org.guanai.proofs.canary.life.Life;
import org.guanai.proofs.canary.search.Answers;
import org.guanai.proofs.canary.search.Verdict;
import org.junit.jupiter.api.Test;

/// The short form of `./guanai prove canaries`, on the platform of the other scenarios: one
/// household, mistakes in addresses, and a search everywhere but in the bytes on disk.
class CanaryScenarios {
    @Test
    void noSecretIsLeftWhereItDoesNotBelong() {
        var began = Instant.now();
        var answers = new Answers();
        var world = World.open().heardBy(answers);
        var flock = new Flock();
        new Life(world, flock, new Errands()).lived(World.MAPLE_RIDGE, false);
        new Mistakes(world, flock).inAddresses();
        var verdict = Verdict.quickly(world, flock, answers, began);
        assertThat(verdict.finds()).isEmpty();
        assertThat(verdict.blind()).isEmpty();
        assertThat(verdict.values()).isGreaterThan(100);
        assertThat(answers.unexpected()).isZero();
    }
}
