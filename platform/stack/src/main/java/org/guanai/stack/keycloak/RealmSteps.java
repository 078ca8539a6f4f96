package org.guanai.stack.keycloak;

import java.util.List;
import java.util.function.Consumer;
import org.guanai.stack.say.Progress;

/// Migrates an existing realm to this version of the platform. Keycloak imports a realm only once,
/// so each later change of the realm file is also a step here; the realm stores its last step.
public final class RealmSteps {
    static final String VERSION = "guanai.realm-version";

    /// A migration to a version.
    public record Step(int version, String what, Consumer<RealmAdmin> change) {}

    private final List<Step> steps;

    /// @param steps in the order of their versions
    public RealmSteps(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /// The steps of this version of the platform. Version 1 is the realm as first published.
    public static RealmSteps known() {
        return new RealmSteps(List.of());
    }

    /// Runs the missing steps, storing each as it is done. Without any, no administrator is needed,
    /// who may be gone by then.
    public void bringUpToDate(RealmAdmin admin, Progress progress) {
        if (steps.isEmpty()) {
            return;
        }
        var reached = version(admin);
        for (var step : steps) {
            if (step.version() > reached) {
                progress.doing("realm step " + step.version() + ": " + step.what());
                step.change().accept(admin);
                note(admin, step.version());
            }
        }
    }

    static int version(RealmAdmin admin) {
        return admin.get("").path("attributes").path(VERSION).asInt(1);
    }

    private static void note(RealmAdmin admin, int version) {
        admin.change(realm ->
                realm.withObjectProperty("attributes").put(VERSION, Integer.toString(version)));
    }
}
