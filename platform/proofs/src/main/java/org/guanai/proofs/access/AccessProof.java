package org.guanai.proofs.access;

import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.proofs.proof.Proof;
import org.guanai.stack.PlatformOptions;

/// Nobody sees another's child: not by an id in path, query or body, not by a role, not by a field
/// that was smuggled in, and not past the services either.
public final class AccessProof implements Proof {
    private static final String MANY = "10000000";

    @Override
    public String name() {
        return "access";
    }

    @Override
    public String what() {
        return "nobody sees another's child, by any id, role or field, nor past the API";
    }

    @Override
    public void run(Ground ground, Figures figures) {
        try (var platform = ground.platform(AccessProof::unlimited)) {
            var investigation = new Investigation(platform, !ground.quick(), ground::say);
            investigation.run();
            investigation.leaks().forEach(leak -> ground.say(leak.toString()));
            investigation.blind().forEach(place -> ground.say("nothing was shown of " + place));
            investigation.unseen().forEach(table -> ground.say("no row was there of " + table));
            investigation.into(figures);
        }
    }

    /// The gateway's limits are another promise: here they would only slow the calls down.
    private static PlatformOptions unlimited(PlatformOptions options) {
        return options.setting("gateway", "GUANAI_LIMITS_CLIENT_REQUESTS", MANY)
                .setting("gateway", "GUANAI_LIMITS_INCIDENTS_REQUESTS", MANY)
                .setting("gateway", "GUANAI_LIMITS_ANONYMOUS_REQUESTS", MANY)
                .setting("gateway", "GUANAI_LIMITS_FAILURES_REQUESTS", MANY);
    }
}
