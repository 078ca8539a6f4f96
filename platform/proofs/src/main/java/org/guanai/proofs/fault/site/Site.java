package org.guanai.proofs.fault.site;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.fault.call.Call;
import org.guanai.proofs.fault.call.Caller;
import org.guanai.proofs.fault.call.Clerk;
import org.guanai.proofs.fault.call.Strangers;
import org.guanai.proofs.fault.proxy.Proxies;
import org.guanai.proofs.load.audit.Audit;
import org.guanai.proofs.proof.Ground;
import org.guanai.stack.Platform;
import org.guanai.stack.keycloak.TokenDesk;

/// The platform that things go wrong around: proxies between its parts, a second replica of each
/// service to be started, a small county with somebody who works.
public final class Site implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Ground ground;
    private final World world;
    private final Proxies proxies;
    private final Clerk clerk;
    private final Caller caller;
    private final Waits waits;
    private Audit audit;
    private Work work;

    private Site(Ground ground, World world, Proxies proxies, Waits waits) {
        this.ground = ground;
        this.world = world;
        this.proxies = proxies;
        this.waits = waits;
        this.clerk = Clerk.in(world);
        this.caller = new Caller(world.gateway.base(), this::token);
    }

    public static Site on(Ground ground) {
        var proxies = new Proxies[1];
        var waits = Waits.of(ground.quick());
        var platform =
                ground.platform(
                        waits::applied,
                        starting -> {
                            proxies[0] = Proxies.on(starting);
                            starting.parts().addReplicas();
                        });
        return new Site(ground, World.founded(platform), proxies[0], waits);
    }

    public boolean quick() {
        return ground.quick();
    }

    public void say(String line) {
        ground.say(line);
    }

    public Platform platform() {
        return world.platform;
    }

    public World world() {
        return world;
    }

    public Proxies proxies() {
        return proxies;
    }

    public Clerk clerk() {
        return clerk;
    }

    public Caller caller() {
        return caller;
    }

    /// Begun when it is first wanted.
    public Work work() {
        if (work == null) {
            work = Work.in(world, ground.folder(), this::settled);
        }
        return work;
    }

    public Waits waits() {
        return waits;
    }

    /// A token that was issued just now, good for its whole life.
    public String freshToken(String username) {
        var desk = new TokenDesk(platform().endpoints().realm(), "guanai-demo");
        return desk.byPassword(username, platform().tokens().passwords().password())
                .orElseThrow()
                .value();
    }

    /// Puts right what a scenario that broke off left behind.
    public void repair() {
        proxies.heal();
        new Repair(platform(), this::say).run();
    }

    /// A reading whose token names a key that nobody has, at the service's own port.
    public Call strangersCall() {
        var path = platform().endpoints().service("mentoring") + clerk.dueList().path();
        return new Call(Strangers.token(), path, null, null);
    }

    /// Whether readings and writings in all rooms are answered without delay, so many times.
    public boolean answersAtOnce(int times) {
        for (int i = 0; i < times * Services.ALL.size(); i++) {
            var shot = caller.shoot(clerk.reading(i));
            if (!shot.isYes() || shot.took().compareTo(AT_ONCE) > 0) {
                return false;
            }
        }
        return true;
    }

    /// Returns when every room is ready and everything accepted has arrived everywhere.
    public void settled() {
        proxies.heal();
        Eventually.holds("the platform's health", PATIENCE, this::isWell);
        var moving = audit().awaitStillness(PATIENCE);
        if (!moving.isEmpty()) {
            throw new AssertionError("still moving: " + moving);
        }
    }

    /// Whether something is so within the time.
    public boolean comesAbout(Duration patience, BooleanSupplier condition) {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return true;
    }

    /// Events that wait in the outboxes.
    public long waiting() {
        return Services.ALL.stream()
                .mapToLong(service -> world.count(service, "select count(*) from outbox"))
                .sum();
    }

    /// What a part says at its management port.
    ///
    /// @param kind `live`, `ready` or `well`
    public Health health(String part, String kind) {
        return Health.at(platform().endpoints().management(part).resolve("/q/health/" + kind));
    }

    @Override
    public void close() {
        if (work != null) {
            work.close();
        }
        platform().close();
        proxies.close();
    }

    private boolean isWell() {
        return Health.at(world.gateway.base().resolve("/health")).isUp();
    }

    private Audit audit() {
        if (audit == null) {
            audit = Audit.begun(world);
        }
        return audit;
    }

    private String token(String caller) {
        return caller.startsWith(Strangers.ANY_TOKEN) ? caller : platform().tokens().of(caller);
    }
}
