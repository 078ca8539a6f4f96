package org.guanai.registry.child.history;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.claiming;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.3d: what a file said before, and where each new value came from.
@QuarkusTest
class HistoryTest {
    @Inject Roster roster;
    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @Test
    void aFileKeepsWhatItSaidBeforeAndWhereTheNewValueCameFrom() {
        var row = claiming(child(county.schoolCode), 0, null);
        var id = roster.registered(county.school, row);
        var path = "/api/registry/students/" + id + "/history";
        then(county.principal().get(path)).lists("items");
        roster.take(county.school, claiming(row, 2, null));
        then(county.principal().get(path))
                .lists("items.field", "leftBehind")
                .shows("items[0].was", "0")
                .shows("items[0].became", "2")
                .shows("items[0].source", "ROSTER")
                .shows("items[0].by", "importer");
        var change =
                Map.of(
                        "name", "王改名",
                        "sex", row.sex(),
                        "birthDate", row.birthDate().toString(),
                        "grade", row.grade(),
                        "boarder", false);
        then(county.principal()
                        .header("If-Match", "*")
                        .body(change)
                        .put("/api/registry/students/" + id))
                .ok();
        then(county.principal().get(path + "?limit=1"))
                .lists("items.field", "name")
                .shows("items[0].became", "王改名")
                .shows("items[0].source", "HAND")
                .has("items[0].by");
        then(county.otherPrincipal().get(path)).absent();
    }
}
