package org.guanai.aid.entitlement;

import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.TERM;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.student;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b: both exemptions for every child, the subsidy for those in hardship, across schools.
@QuarkusTest
class EntitlementTest {
    private static final String PATH = AID + "/entitlements";

    @Inject EntitlementSweep sweep;

    private final County county = County.fresh();

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void everyChildHasBothExemptionsOnceHoweverOftenItIsSwept() {
        var child = arrived(student(county.east));
        sweep.sweep();
        sweep.sweep();
        then(principal(county.east).get(PATH + "?student=" + child.id()))
                .showsAll("items.kind", "TUITION", "TEXTBOOKS");
        then(county.guardian(child).get(PATH + "?term=" + TERM))
                .showsAll("items.state", "DUE", "DUE");
    }

    @Test
    void whatIsDueFollowsTheChildAndWhatWasGivenStays() {
        var child = arrived(student(county.east));
        sweep.sweep();
        then(confirm(county.east, "TUITION", List.of())).created().shows("confirmed", 1);
        arrived(County.at(county.west, child, 2));
        sweep.sweep();
        then(principal(county.west).get(PATH + "?student=" + child.id() + "&kind=TEXTBOOKS"))
                .lists("items.org", county.west.org());
        then(principal(county.west).get(PATH + "?student=" + child.id() + "&kind=TUITION"))
                .lists("items.org", county.east.org())
                .lists("items.state", "GIVEN");
    }

    @Test
    void aConfirmationLeavesOutWhoIsNamedAndIsTakenBack() {
        var got = arrived(student(county.east));
        var not = arrived(student(county.east));
        sweep.sweep();
        var elsewhere = arrived(student(county.west));
        then(confirm(county.east, "TEXTBOOKS", List.of(elsewhere.id()))).absent();
        then(confirm(county.east, "TEXTBOOKS", List.of(not.id()))).shows("confirmed", 1);
        then(confirm(county.west, "TEXTBOOKS", List.of())).absent();
        String id =
                principal(county.east)
                        .get(PATH + "?student=" + got.id() + "&state=GIVEN")
                        .path("items[0].id");
        then(creating(principal(county.east))
                        .body(Map.of("reason", "书未到"))
                        .post(PATH + "/" + id + "/corrections"))
                .created()
                .shows("state", "DUE")
                .lacks("givenOn");
    }

    @Test
    void whoIsEntitledByAListAndNotAppliedForIsAWorkList_3_1_3h() {
        var poor =
                arrived(
                        County.like(
                                student(county.east),
                                Stage.PRIMARY,
                                true,
                                Set.of(SpecialGroup.HARDSHIP)));
        var both =
                arrived(
                        County.like(
                                student(county.east),
                                Stage.PRIMARY,
                                true,
                                Set.of(SpecialGroup.HARDSHIP, SpecialGroup.LEFT_BEHIND)));
        arrived(student(county.east));
        sweep.sweep();
        then(principal(county.east).get(PATH + "/unclaimed?term=" + TERM))
                .lists("items.studentId", both.id(), poor.id())
                .lists("items.basis", "LIST", "LIST");
        then(principal(county.east).get(PATH + "/unclaimed?term=" + TERM + "&limit=1"))
                .lists("items.studentId", both.id());
        applied(both, county.east, county.programme());
        then(principal(county.east).get(PATH + "/unclaimed?term=" + TERM))
                .lists("items.studentId", poor.id());
        then(principal(county.west).get(PATH + "/unclaimed?term=" + TERM)).lists("items");
    }

    private Response confirm(County.School school, String exemption, List<UUID> except) {
        return creating(principal(county.east))
                .body(
                        Map.of(
                                "school", school.code(),
                                "term", TERM,
                                "exemption", exemption,
                                "on", "2026-04-27",
                                "except", except))
                .post(PATH + "/confirmations");
    }
}
