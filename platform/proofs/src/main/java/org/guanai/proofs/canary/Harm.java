package org.guanai.proofs.canary;

import java.time.Duration;
import java.util.List;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.canary.flock.Flock;
import org.guanai.proofs.canary.life.Errands;
import org.guanai.proofs.canary.life.Rosters;

/// Processes die while canaries are inside: what a part says when it is cut off, and what lies
/// about afterwards, is where secrets are lost.
record Harm(World world, Flock flock) {
    private static final int ROWS = 400;
    private static final Duration RECOVERY = Duration.ofMinutes(3);
    private static final List<String> SERVICES =
            List.of("registry", "mentoring", "aid", "safety", "notification");

    /// The registry in the middle of a file, which it finishes when it is back.
    void killMidImport() {
        var job = new Rosters(world, flock).sent(World.MAPLE_RIDGE, ROWS);
        Eventually.holds("the job is under way", () -> rows(job) > 0);
        world.platform.parts().kill("registry");
        world.platform.parts().restart("registry");
        Imports.finished(world.county(), job);
    }

    /// PostgreSQL, while everybody writes. It is Keycloak's too, so nobody logs in meanwhile.
    void killDatabase(List<Errands.Call> calls) {
        var held = calls.stream().map(Errands.Call::withTokenOfNow).toList();
        world.platform.parts().kill("postgres");
        held.forEach(this::tried);
        world.platform.parts().restart("postgres");
        SERVICES.forEach(this::awaitAnswer);
    }

    /// The broker, while contacts are written.
    void killBroker(List<Errands.Call> calls) {
        world.platform.parts().kill("kafka");
        calls.forEach(this::tried);
        world.platform.parts().restart("kafka");
    }

    private long rows(String job) {
        var path = "/api/registry/imports/" + job;
        return world.county().get(path).expect(200).json().path("rowsAccepted").asLong();
    }

    private void tried(Errands.Call call) {
        call.by().post(call.path(), call.body());
    }

    private void awaitAnswer(String service) {
        var health = world.platform.endpoints().management(service) + "/q/health/ready";
        Eventually.holds(
                service + " after the outage",
                RECOVERY,
                () -> world.gateway.anonymous().get(health).status() == 200);
    }
}
