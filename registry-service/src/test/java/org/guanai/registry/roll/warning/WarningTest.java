package org.guanai.registry.roll.warning;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.claiming;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.roll.RollWorld;
import org.junit.jupiter.api.Test;

/// 3.2.4f: who may be lost to school, each point with its reason.
@QuarkusTest
class WarningTest {
    private static final String WARNINGS = "/api/registry/early-warnings";

    @Inject Roster roster;

    @Test
    void factsAddUpWithTheirReasonsAndOneAloneIsNotShown() {
        var county = RollWorld.inTerm();
        var left = roster.registered(county.school, claiming(child(county.schoolCode), 1, false));
        roster.registered(county.school, claiming(child(county.schoolCode), 1, false));
        var absence = Map.of("studentId", left, "from", "2026-04-27", "cause", "UNKNOWN");
        then(county.principal().body(absence).post("/api/registry/absences")).created();
        then(county.principal().get(WARNINGS))
                .ok()
                .lists("items.studentId", left)
                .shows("items[0].points", 4)
                .lists("items[0].reasons.sign", "ABSENT_NOW", "LEFT_BEHIND");
    }

    @Test
    void itIsForThoseResponsibleOnly() {
        var county = County.founded();
        then(County.as(Tokens.of(Roles.TEACHER).org(county.school)).get(WARNINGS)).forbidden();
        then(county.otherPrincipal().get(WARNINGS + "?org=" + county.school)).lists("items");
    }
}
