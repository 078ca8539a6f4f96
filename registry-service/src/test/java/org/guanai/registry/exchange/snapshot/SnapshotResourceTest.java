package org.guanai.registry.exchange.snapshot;

import static org.awaitility.Awaitility.await;
import static org.guanai.registry.Roster.child;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guanai.events.Topics;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SnapshotResourceTest {
    @Inject Roster roster;
    @Inject InMemoryBroker broker;

    @Test
    void aCountysSnapshotsArePublishedAgain() {
        var county = County.founded();
        var id = roster.registered(county.school, child(county.schoolCode));
        var before = published(id);
        county.officer().post("/api/registry/snapshots/republications").then().statusCode(202);
        await().until(() -> published(id) == before + 1);
        county.principal().post("/api/registry/snapshots/republications").then().statusCode(403);
    }

    private long published(String student) {
        return broker.published(Topics.STUDENTS).stream()
                .filter(e -> e.key().equals(student))
                .count();
    }
}
