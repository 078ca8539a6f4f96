package org.guanai.proofs.token;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.proofs.proof.Proof;
import org.guanai.proofs.token.door.Door;
import org.guanai.proofs.token.forgery.Forgeries;
import org.guanai.proofs.token.forgery.Forgery;
import org.guanai.proofs.token.forgery.Keys;
import org.guanai.proofs.token.forgery.Lure;
import org.guanai.proofs.token.sound.Genuine;
import org.guanai.proofs.token.sound.Mint;
import org.guanai.proofs.token.sound.OwnKey;
import org.guanai.stack.Platform;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.RunningPlatform;

/// Forged and unfit tokens, each at every service and at the gateway: all are refused, only the
/// good one is taken, none of them makes anybody call anywhere, and however many come, no good one
/// is kept out.
public final class TokenProof implements Proof {
    private static final List<String> PARTS =
            List.of("registry", "mentoring", "aid", "safety", "notification", "gateway");
    private static final int FLOOD = 100;

    /// Time between two fetches of the realm's keys that an unknown key may cause.
    private static final Duration REFRESH = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "tokens";
    }

    @Override
    public String what() {
        return "no door takes a forged token, and none calls out for one";
    }

    @Override
    public void run(Ground ground, Figures figures) {
        try (var watch = RealmWatch.before(() -> keycloak(ground));
                var lure = Lure.lay();
                var platform = ground.platform(options -> watched(options, watch))) {
            platform.realmAdmin().change(realm -> realm.put("accessTokenLifespan", Mint.LIFE));
            var own = OwnKey.ofRealm(platform.realmAdmin(), "rsa", "RS256");
            var sealing = OwnKey.ofRealm(platform.realmAdmin(), "rsa-enc", "RSA-OAEP");
            var genuine = Genuine.of(platform);
            var mint = new Mint(genuine.good(), own);
            var good = List.of(genuine.good(), mint.sound());
            var forgeries = Forgeries.all(genuine, own, sealing, lure);
            var trial = new Trial(Door.all(platform), forgeries, good);
            awaitKey(trial);
            figures.note("tokens.forgeries", forgeries.size());
            tryAll(ground, figures, watch, trial, flood(platform, mint, good));
            ground.say("a flood of bad tokens from the address of all others");
            figures.none("tokens.floodedOut", new Flood(Door.gateway(platform), mint).shutOut());
            figures.none("tokens.outgoing", lure.calls() + watch.others());
        }
    }

    private static void tryAll(
            Ground ground, Figures figures, RealmWatch watch, Trial trial, Trial flood) {
        var began = System.nanoTime();
        var keysBefore = watch.keys();
        // Had the parts another way to the realm, the watch would see nothing and prove nothing.
        figures.atLeast("tokens.watched", keysBefore, PARTS.size());
        ground.say(trial.forgeries().size() + " forgeries at " + trial.doors().size() + " doors");
        var verdict = trial.run();
        ground.say("a flood of keys that nobody knows");
        verdict = verdict.and(flood.run());
        var windows = Math.ceil((System.nanoTime() - began) / 1e9 / REFRESH.toSeconds());
        say(ground, verdict);
        count(verdict, figures);
        var bound = PARTS.size() * (1 + windows);
        figures.atMost("tokens.keyRequests", watch.keys() - keysBefore, bound);
    }

    private static void count(Verdict verdict, Figures figures) {
        figures.note("tokens.tried", verdict.tried());
        figures.none("tokens.accepted", verdict.accepted().size());
        figures.none("tokens.oddlyRefused", verdict.oddly().size());
        figures.none("tokens.goodRefused", verdict.goodRefused().size());
    }

    /// A new key of the realm is fetched with the first token that names it.
    static void awaitKey(Trial trial) {
        for (var door : trial.doors()) {
            Eventually.holds("the realm's new key at " + door, () -> trial.isOpen(door));
        }
    }

    private static Trial flood(Platform platform, Mint mint, List<String> good) {
        var stray = OwnKey.stray("RSA");
        var unknown = Forgery.of("one of a flood", () -> Keys.unknown(mint, stray));
        var many = Collections.nCopies(FLOOD, unknown);
        return new Trial(Door.one(platform), many, good);
    }

    private static PlatformOptions watched(PlatformOptions options, RealmWatch watch) {
        var most = Integer.toString(Flood.MOST_REFUSED);
        var changed = options.setting("gateway", "GUANAI_LIMITS_FAILURES_REQUESTS", most);
        for (var part : PARTS) {
            changed = changed.setting(part, "GUANAI_REALM_URL", watch.realm());
        }
        return changed;
    }

    private static URI keycloak(Ground ground) {
        var port = RunningPlatform.in(ground.folder()).port("keycloak").orElseThrow();
        return URI.create("http://127.0.0.1:" + port);
    }

    private static void say(Ground ground, Verdict verdict) {
        verdict.accepted().forEach(line -> ground.say("accepted: " + line));
        verdict.oddly().forEach(line -> ground.say("oddly refused: " + line));
        verdict.goodRefused().forEach(line -> ground.say("the good one refused: " + line));
    }
}
