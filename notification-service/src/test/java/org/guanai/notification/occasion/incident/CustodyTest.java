package org.guanai.notification.occasion.incident;

import static org.awaitility.Awaitility.await;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.guanai.notification.County;
import org.guanai.notification.MailServer;
import org.junit.jupiter.api.Test;

/// Current custody decides who sees the notices about a child, also the old ones.
@QuarkusTest
class CustodyTest {
    private final County county = County.fresh();

    @Test
    void whoHasLostCustodySeesNoNoticeAnyMoreAndTheNextIsTold() {
        var father = county.guardian("zh");
        var mother = county.guardian("zh");
        var child = arrived(student(county.east, father, mother));
        happened(involved(child));
        await().until(() -> MailServer.to(father.email()).size() == 1);

        arrived(County.withChain(child, mother));

        county.as(father).get(NOTICES).then().body("items", empty());
        await().atMost(Duration.ofSeconds(15))
                .until(() -> MailServer.to(mother.email()).size() == 1);
    }

    @Test
    void whoHasLostCustodyStaysOutWhenAnotherIsSuspected() {
        var father = county.guardian("zh");
        var mother = county.guardian("zh");
        var child = arrived(student(county.east, father, mother));
        var incident = happened(involved(child));
        arrived(County.withChain(child, mother));

        County.suspected(incident, mother);

        county.as(father).get(NOTICES).then().body("items", empty());
    }

    @Test
    void ofAJoinedRecordTheGuardiansOfTheOtherCount() {
        var father = county.guardian("zh");
        var mother = county.guardian("zh");
        var child = arrived(student(county.east, father));
        happened(involved(child));
        var same = arrived(student(county.east, father, mother));

        arrived(County.joined(child, same));
        county.as(father).get(NOTICES).then().body("items", hasSize(1));

        arrived(County.withChain(same, mother));
        county.as(father).get(NOTICES).then().body("items", empty());
    }

    @Test
    void whoGetsCustodyBackSeesThemAgain() {
        var father = county.guardian("zh");
        var mother = county.guardian("zh");
        var child = arrived(student(county.east, father, mother));
        happened(involved(child));

        var without = arrived(County.withChain(child, mother));
        arrived(County.withChain(without, father, mother));

        county.as(father).get(NOTICES).then().body("items", hasSize(1));
    }
}
