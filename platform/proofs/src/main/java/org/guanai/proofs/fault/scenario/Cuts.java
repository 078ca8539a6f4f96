package org.guanai.proofs.fault.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.fault.call.Call;
import org.guanai.proofs.fault.call.Shot;
import org.guanai.proofs.fault.call.Shots;
import org.guanai.proofs.fault.proxy.Between;
import org.guanai.proofs.fault.proxy.Fault;
import org.guanai.proofs.fault.proxy.FaultProxy;
import org.guanai.proofs.fault.site.Effects;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Services;
import org.guanai.proofs.fault.site.Site;

/// Every way in which a connection can suffer, between any two parts, under load. Callers are
/// answered in time and told why not; what they repeat with its key comes about once; what was
/// accepted arrives; and some time after the fault everything answers again.
public final class Cuts implements Scenario {
    private static final double PER_SECOND = 8;

    /// The allowance for incidents is one a second for each person.
    private static final double MAILS_PER_SECOND = 1;

    private static final Duration STRIKES_WITHIN = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "cuts";
    }

    @Override
    public String what() {
        return "delays, stalls, cuts, resets and lost answers between any two parts";
    }

    @Override
    public void run(Site site, Scores scores) {
        site.proxies().between(site.platform(), () -> cut(site, scores));
    }

    private static void cut(Site site, Scores scores) {
        var before = Effects.of(site.clerk());
        var all = new ArrayList<Shot>();
        for (var place : Between.values()) {
            var recovered = Duration.ZERO;
            for (var fault : faults(site, place)) {
                var shots = suffer(site, place, fault);
                var struck = site.proxies().of(place).struck();
                site.say("%s %s struck %d: %s".formatted(place, fault, struck, shots.summary()));
                scores.atLeast(label(place, fault) + ".struck", struck, 1);
                recovered = longer(recovered, recovery(site));
                all.addAll(shots.all());
            }
            var promised = site.waits().answer().plus(site.waits().database());
            scores.atMost(label(place) + ".recovery", recovered, promised);
        }
        count(site, scores, new Shots(all), before);
    }

    private static List<Fault> faults(Site site, Between place) {
        if (place == Between.REALM) {
            // Keys are fetched once in half a minute, so that only the first fault would strike.
            return List.of(new Fault.Vanish());
        }
        var lost = new Fault.LostAnswer(place == Between.DATABASE ? "COMMIT" : "");
        var delay = new Fault.Delay(Duration.ofMillis(50));
        var most = List.of(delay, new Fault.Cut(3), lost, new Fault.Reset(), new Fault.Vanish());
        var all = new ArrayList<Fault>(most);
        if (!site.quick()) {
            all.add(new Fault.Stall());
        }
        return all;
    }

    private static Shots suffer(Site site, Between place, Fault fault) {
        var proxy = site.proxies().of(place);
        if (fault instanceof Fault.LostAnswer) {
            // New connections speak in whole sentences, in which a commit can be recognised.
            proxy.suffer(new Fault.Reset());
        }
        proxy.suffer(fault);
        var time = site.quick() ? Duration.ofSeconds(3) : Duration.ofSeconds(15);
        var silent = fault instanceof Fault.Stall || fault instanceof Fault.Vanish;
        var until = silent ? time.plus(site.waits().answer()) : time;
        var later =
                CompletableFuture.delayedExecutor(
                        until.toMillis(), TimeUnit.MILLISECONDS, Services.THREADS);
        var healed = CompletableFuture.runAsync(() -> heal(site, proxy), later);
        var rate = place == Between.MAIL ? MAILS_PER_SECOND : PER_SECOND;
        var shots = site.caller().paced(calls(site, place), rate, time);
        healed.join();
        return shots;
    }

    /// Once it has struck: who was hit before may wait a while before trying again.
    private static void heal(Site site, FaultProxy proxy) {
        site.comesAbout(STRIKES_WITHIN, () -> proxy.struck() > 0);
        proxy.heal();
    }

    private static Supplier<Call> calls(Site site, Between place) {
        return switch (place) {
            case ROOM, DATABASE, BROKER -> site.clerk()::contact;
            case REALM -> site::strangersCall;
            case MAIL -> site.clerk()::incidentToldByMail;
        };
    }

    /// How long after the fault it takes until one call after the other is answered at once.
    private static Duration recovery(Site site) {
        var began = System.nanoTime();
        Eventually.holds("normal answers", PATIENCE, () -> site.answersAtOnce(5));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static void count(Site site, Scores scores, Shots shots, Effects before) {
        var creating = shots.only(shot -> shot.call().creates());
        var open = creating.only(shot -> !shot.isYes()).all().stream().map(Shot::call).toList();
        scores.note("calls", shots.size());
        scores.note("repeated", open.size());
        scores.none("neverAnswered", shots.count(shot -> shot.status() == Shot.NEVER));
        scores.none("brokenAnswers", shots.count(shot -> shot.status() == Shot.CUT));
        scores.none("unexplained", shots.count(Shot::isUnexplained));
        scores.none("unexpected", shots.count(shot -> shot.status() == 500));
        scores.atMost("longestAnswer", shots.longest(), site.waits().answer());
        scores.none("stillRefused", site.caller().insist(open, PATIENCE).size());
        site.settled();
        site.comesAbout(PATIENCE, () -> Effects.of(site.clerk()).isAllMailed(before));
        var after = Effects.of(site.clerk());
        after.compare(before, creating, scores);
        scores.none("mailsLost", Math.max(0, after.tellings(before) - after.mailed(before)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String label(Between place) {
        return place.name().toLowerCase(Locale.ROOT);
    }

    private static String label(Between place, Fault fault) {
        var kind = fault.getClass().getSimpleName();
        return label(place) + "." + Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
    }
}
