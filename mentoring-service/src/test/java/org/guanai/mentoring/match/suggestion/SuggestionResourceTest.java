package org.guanai.mentoring.match.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StaffSnapshot;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A principal sees at once who might look after a child, and why.
@QuarkusTest
class SuggestionResourceTest {
    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void theTeacherOfTheClassComesFirst_3_1_3a() {
        var child = childOf(County.CLASS);
        var busy = county.pair(school).helper();
        var own = teacherOf(County.CLASS);
        county.teacher(county.school());
        then(county.principal(school).get("/api/mentoring/gaps/" + child + "/suggestions"))
                .ok()
                .lists("items.helperId", own, busy)
                .lists("items[0].reasons", "TEACHES_THE_CLASS", "FEWEST_CHILDREN", "HAS_ROOM")
                .lists("items[1].reasons", "HAS_ROOM")
                .lists("items.children", 0, 1);
    }

    @Test
    void whoLookedAfterTheChildBeforeIsKnown_3_1_3a() {
        var pair = county.pair(school);
        county.teacher(school);
        var ending = Map.of("reason", "REQUESTED");
        then(County.post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/endings",
                        ending))
                .created();
        then(county.principal(school).get("/api/mentoring/gaps/" + pair.child() + "/suggestions"))
                .shows("items[0].helperId", pair.helper())
                .lists("items[0].reasons", "KNEW_THE_CHILD", "FEWEST_CHILDREN", "HAS_ROOM");
    }

    @Test
    void surrogateParentsOnlyWhenVetted_3_1_4e() {
        var child = county.child(school);
        county.helper();
        var vetted = county.vettedHelper();
        then(county.principal(school)
                        .get("/api/mentoring/gaps/" + child + "/suggestions?kind=SURROGATE"))
                .lists("items.helperId", vetted);
    }

    @Test
    void aChildOfAnotherSchoolIsAbsent() {
        var child = county.child(school);
        then(county.principal(county.school()).get("/api/mentoring/gaps/" + child + "/suggestions"))
                .absent();
    }

    @Test
    void forAllChildrenWithoutATeacherTheLoadIsSpreadAndTheProposalIsABatch_3_1_3f() {
        var first = county.teacher(school);
        var second = county.teacher(school);
        for (int i = 0; i < 4; i++) {
            county.child(school);
        }
        county.pair(school);
        var proposals = county.principal(school).get("/api/mentoring/pairing-proposals");
        then(proposals).ok();
        List<String> helpers = proposals.path("items.helperId");
        assertThat(helpers).hasSize(4);
        assertThat(helpers.stream().filter(first.toString()::equals)).hasSizeBetween(1, 2);
        assertThat(helpers.stream().filter(second.toString()::equals)).hasSizeBetween(1, 2);
        then(county.officer().get("/api/mentoring/pairing-proposals"))
                .refused(400, "mentoring.school-missing", "school");
        then(county.officer().get("/api/mentoring/pairing-proposals?school=" + county.code(school)))
                .ok();
    }

    @Test
    void whereNobodyHasRoomNobodyIsProposed_3_1_3f() {
        var child = county.child(school);
        then(county.principal(school).get("/api/mentoring/pairing-proposals"))
                .lists("items.studentId", child)
                .lacks("items[0].helperId");
    }

    private UUID childOf(UUID classId) {
        var id = UUID.randomUUID();
        county.deliver(
                county.child(
                        id,
                        school,
                        1,
                        Status.ENROLLED,
                        Set.of(SpecialGroup.LEFT_BEHIND),
                        classId,
                        List.of()));
        return id;
    }

    private UUID teacherOf(UUID classId) {
        var id = UUID.randomUUID();
        county.deliver(
                new StaffSnapshot(
                        id,
                        id,
                        school,
                        "陈老师",
                        Set.of(Roles.TEACHER),
                        Set.of(classId),
                        null,
                        null,
                        true,
                        1));
        return id;
    }
}
