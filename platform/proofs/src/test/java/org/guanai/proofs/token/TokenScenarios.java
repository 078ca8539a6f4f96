package org.guanai.proofs.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.token.door.Door;
import org.guanai.proofs.token.forgery.Forgeries;
import org.guanai.proofs.token.forgery.Lure;
import org.guanai.proofs.token.sound.Genuine;
import org.guanai.proofs.token.sound.Mint;
import org.guanai.proofs.token.sound.OwnKey;
import org.junit.jupiter.api.Test;

/// The short form of `./guanai prove tokens`, on the platform of the other scenarios: all forgeries
/// at each service's own port, and at one path through the gateway.
class TokenScenarios {
    private final World world = World.open();

    @Test
    void noDoorTakesAForgedTokenAndNoneCallsOutForOne() {
        var realm = world.platform.realmAdmin();
        var own = OwnKey.ofRealm(realm, "rsa", "RS256");
        var sealing = OwnKey.ofRealm(realm, "rsa-enc", "RSA-OAEP");
        var genuine = Genuine.of(world.platform);
        var good = List.of(genuine.good(), new Mint(genuine.good(), own).sound());
        try (var lure = Lure.lay()) {
            var forgeries = Forgeries.all(genuine, own, sealing, lure);
            var trial = new Trial(Door.one(world.platform), forgeries, good);
            TokenProof.awaitKey(trial);
            var verdict = trial.run();
            assertThat(verdict.accepted()).isEmpty();
            assertThat(verdict.oddly()).isEmpty();
            assertThat(verdict.goodRefused()).isEmpty();
            assertThat(verdict.tried()).isEqualTo(2L * forgeries.size() * trial.doors().size());
            assertThat(lure.calls()).isZero();
        }
    }
}
