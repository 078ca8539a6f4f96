package org.guanai.mentoring.access;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.Test;

/// M24: who did what is read by those who answer for it.
@QuarkusTest
class MentoringAccessLogTest {
    @Inject InMemoryBroker broker;

    @Test
    void whatWasDoneWithAPairingIsListed() {
        var county = County.inTerm(broker);
        var school = county.school();
        var pair = county.pair(school);
        then(county.principal(school).get("/api/mentoring/access-log?record=" + pair.id()))
                .ok()
                .shows("items[0].action", "WROTE");
    }
}
