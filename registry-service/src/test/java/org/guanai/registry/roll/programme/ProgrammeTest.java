package org.guanai.registry.roll.programme;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.Test;

/// 3.2.4a: the girls' action, with its numbers by sex.
@QuarkusTest
class ProgrammeTest {
    private static final String PROGRAMMES = "/api/registry/care-programmes";

    @Inject Roster roster;

    @Test
    void theCountyPlansItAndItsSchoolsReadIt() {
        var county = County.founded();
        var id = then(county.officer().body(plan("2026-12-31")).post(PROGRAMMES)).created().id();
        then(county.principal().get(PROGRAMMES)).lists("items.id", id.toString());
        var change = county.principal().header("If-Match", "*").body(plan("2026-12-31"));
        then(change.put(PROGRAMMES + "/" + id)).absent();
        var own = county.officer().header("If-Match", "*").body(plan("2027-01-31"));
        then(own.put(PROGRAMMES + "/" + id)).ok().shows("endsOn", "2027-01-31");
        var why = Map.of("reason", "与上级行动重复");
        then(county.officer().body(why).post(PROGRAMMES + "/" + id + "/withdrawals")).created();
        then(county.principal().get(PROGRAMMES)).lists("items");
    }

    @Test
    void itsNumbersAreBySex() {
        var county = County.founded();
        roster.registered(county.school, child(county.schoolCode));
        then(county.officer().get(PROGRAMMES + "/figures"))
                .ok()
                .lists("items.sex", "1", "2")
                .lists("items.enrolled", 1, 0);
    }

    @Test
    void itEndsAfterItBegins() {
        var county = County.founded();
        then(county.officer().body(plan("2026-01-01")).post(PROGRAMMES))
                .refused(400, "registry.programme-days", "endsOn");
    }

    private static Map<String, Object> plan(String endsOn) {
        return Map.of(
                "kind",
                "GIRLS",
                "title",
                "关爱女孩行动",
                "goals",
                "女童入学率100%",
                "measures",
                List.of("逐村排查", "一女一案"),
                "startsOn",
                "2026-03-01",
                "endsOn",
                endsOn);
    }
}
