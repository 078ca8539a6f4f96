package org.guanai.mentoring.match.batch;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.match;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.Test;

/// Many children at once, each with its result.
@QuarkusTest
class PairingBatchTest {
    private static final String PATH = "/api/mentoring/pairing-batches";

    @Inject InMemoryBroker broker;

    @Test
    void goodRowsAreKeptAndBadOnesSayWhy_3_1_3a() {
        var county = County.inTerm(broker);
        var school = county.school();
        var teacher = county.teacher(school);
        var first = county.child(school);
        var taken = county.pair(school).child();
        var rows =
                List.of(
                        match(first, teacher, "TEACHER", null),
                        match(first, county.teacher(school), "TEACHER", null),
                        match(taken, teacher, "TEACHER", null),
                        match(county.child(school), UUID.randomUUID(), "TEACHER", null),
                        match(county.child(school), county.helper(), "SURROGATE", null),
                        match(county.child(school), teacher, "TEACHER", null));
        then(County.post(county.principal(school), PATH, Map.of("pairings", rows)))
                .created()
                .shows("started", 2)
                .shows("refused", 4)
                .has("results[0].pairingId")
                .shows("results[1].problem", "mentoring.teacher-exists")
                .shows("results[2].problem", "mentoring.teacher-exists")
                .shows("results[3].problem", "kit.absent")
                .shows("results[4].problem", "mentoring.helper-not-vetted")
                .shows("results[5].warning", false);
        then(county.teacher(school, teacher).get("/api/mentoring/pairings"))
                .lists("items.active", true, true);
    }
}
