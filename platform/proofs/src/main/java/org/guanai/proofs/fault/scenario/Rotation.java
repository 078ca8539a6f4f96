package org.guanai.proofs.fault.scenario;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.fault.call.Call;
import org.guanai.proofs.fault.call.Clerk;
import org.guanai.proofs.fault.call.Shot;
import org.guanai.proofs.fault.machine.RealmKeys;
import org.guanai.proofs.fault.proxy.Between;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Services;
import org.guanai.proofs.fault.site.Site;
import org.guanai.proofs.fault.site.Waits;

/// The realm signs with a new key, and soon after with another; then the old ones are withdrawn.
/// Tokens of a new key are good within the time after which keys may be looked up again; those of
/// an old one as long as it is published. However many tokens name keys that nobody has, the realm
/// is asked now and then only.
///
/// A token that a service remembers is good for up to five minutes more
/// (`guanai.token.remembered-for`). One that it has not seen yet, of a withdrawn key, is good until
/// the service next looks up its keys, which the next unknown key makes it do.
public final class Rotation implements Scenario {
    private static final Duration REFRESH = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofSeconds(25);
    private static final int STRANGERS = 200;
    private static final int MOST_ASKED = 6;

    @Override
    public String name() {
        return "rotation";
    }

    @Override
    public String what() {
        return "key rotation twice within a minute";
    }

    @Override
    public void run(Site site, Scores scores) {
        var keys = new RealmKeys(site.platform().realmAdmin());
        var proxy = site.proxies().of(Between.REALM);
        var old = keys.signing();
        var known = token(site);
        var unused = token(site);
        scores.holds("goodBefore", isGood(site, known));
        var asked = proxy.asked();
        var first = keys.add("rotated-1", 200);
        var began = System.nanoTime();
        scores.atMost("first.accepted", accepted(site), REFRESH.plus(Waits.MARGIN));
        LockSupport.parkNanos(BETWEEN.toNanos() - (System.nanoTime() - began));
        keys.add("rotated-2", 300);
        scores.atMost("second.accepted", accepted(site), REFRESH.plus(Waits.MARGIN));
        old.forEach(keys::retire);
        scores.holds("oldAcceptedWhilePublished", isGood(site, unused));
        old.forEach(keys::withdraw);
        keys.withdraw(first);
        scores.note("rememberedAfterWithdrawal", isGood(site, known) ? 1 : 0);
        strangers(site, scores);
        scores.atMost("keysAskedFor", proxy.asked() - asked, MOST_ASKED);
        scores.atMost("afterwards.accepted", accepted(site), REFRESH.plus(Waits.MARGIN));
    }

    private static void strangers(Site site, Scores scores) {
        var calls = Stream.generate(site::strangersCall).limit(STRANGERS).toList();
        var shots = site.caller().together(calls).await();
        site.say(STRANGERS + " unknown keys: " + shots.summary());
        scores.none("strangersAccepted", shots.count(Shot::isYes));
        scores.none("strangersUnexplained", shots.count(shot -> shot.code().isEmpty()));
    }

    /// How long it takes until a new token is accepted.
    private static Duration accepted(Site site) {
        var began = System.nanoTime();
        var token = token(site);
        Eventually.holds(
                "a token of the new key", REFRESH.multipliedBy(3), () -> isGood(site, token));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// Through the gateway and in all rooms.
    private static boolean isGood(Site site, String token) {
        return Stream.iterate(0, nr -> nr + 1)
                .limit(Services.ALL.size())
                .map(nr -> site.clerk().reading(nr))
                .map(call -> new Call(token, call.path(), null, null))
                .allMatch(call -> site.caller().shoot(call).isYes());
    }

    private static String token(Site site) {
        return site.freshToken(Clerk.SCHOOL.principal());
    }
}
