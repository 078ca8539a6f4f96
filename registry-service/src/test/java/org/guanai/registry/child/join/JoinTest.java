package org.guanai.registry.child.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.County.away;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.number;
import static org.guanai.registry.Roster.numbered;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.events.Topics;
import org.guanai.events.registry.GroupJoined;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.events.registry.StudentsJoined;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.child.roster.RosterEntry;
import org.guanai.registry.personal.Outcome.Clash;
import org.guanai.registry.personal.Outcome.Created;
import org.guanai.registry.personal.Outcome.Unchanged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A child whose number was wrong in the first file stands in the register twice.
@QuarkusTest
class JoinTest {
    private static final String STUDENTS = "/api/registry/students/";
    private static final String LIKENESSES = "/api/registry/likenesses";
    private static final AtomicInteger NEXT = new AtomicInteger(400);

    @Inject Roster roster;
    @Inject InMemoryBroker broker;
    private County county;
    private RosterEntry wrong;
    private RosterEntry right;
    private String first;
    private String second;

    @BeforeEach
    void aChildThatStandsThereTwice() {
        county = County.founded();
        wrong = child(county.schoolCode);
        first = roster.registered(county.school, wrong);
        var number = number("330127", "20160301", NEXT.incrementAndGet());
        right = numbered(wrong, county.schoolCode, number, "G" + number);
        var outcome = (Created) roster.takeOne(county.school, right);
        assertThat(outcome.warnings()).hasSize(1);
        second = outcome.id().toString();
    }

    @Test
    void theSchoolIsAskedWhetherTheyAreOneChild() {
        then(county.principal().get(LIKENESSES))
                .lists("items.why", "SAME_NAME")
                .lists("items.studentId", second)
                .lists("items.otherId", first);
        then(county.otherPrincipal().get(LIKENESSES)).lists("items");
    }

    @Test
    void theSameChildIsOneRecordFromThenOn() {
        then(decided("SAME", second)).created().shows("outcome", "SAME");
        then(county.principal().get("/api/registry/students")).lists("items.id", second);
        then(county.principal().get(STUDENTS + first)).shows("joinedInto", second);
        assertThat(newest(first).joinedInto()).hasToString(second);
        assertThat(newest(first).status()).isEqualTo(Status.LEFT);
        assertThat(newest(second).joinedInto()).isNull();
    }

    @Test
    void twoChildrenAreTwoAndNobodyIsAskedAgain() {
        then(decided("DIFFERENT", null)).created();
        roster.take(county.school, Roster.claiming(right, 1, null));
        then(county.principal().get(LIKENESSES)).lists("items");
        then(county.principal().get(LIKENESSES + "?decided=true"))
                .lists("items.outcome", "DIFFERENT");
    }

    @Test
    void theComparisonShowsInWhatTheyDiffer() {
        then(county.principal().get(STUDENTS + second + "/comparison?student=" + first))
                .ok()
                .lists("differences.field", "documentNumber", "studentNumber")
                .shows("sameCounty", true)
                .hides(wrong.documentNumber());
        then(county.otherPrincipal().get(STUDENTS + second + "/comparison?student=" + first))
                .absent();
    }

    @Test
    void surveysAndGuardiansComeToTheRecordThatStays() {
        county.survey(
                first,
                "2026-04-27",
                List.of(away("FATHER", "2025-01-01"), away("MOTHER", "2025-01-01")));
        var grandmother = Map.of("name", "奶奶", "relation", "GRANDMOTHER", "phone", "13700001111");
        county.principal().body(grandmother).post(STUDENTS + first + "/guardians");
        joined(second, first);
        then(county.principal().get(STUDENTS + second))
                .lists("groups", "LEFT_BEHIND")
                .lists("guardians.relation", "FATHER", "GRANDMOTHER");
        assertThat(newest(second).leftBehind()).isTrue();
        assertThat(newest(first).leftBehind()).isFalse();
    }

    @Test
    void partedTheyAreAsTheyWere() {
        county.survey(
                first,
                "2026-04-27",
                List.of(away("FATHER", "2025-01-01"), away("MOTHER", "2025-01-01")));
        var join = joined(second, first);
        then(parted(second, join)).created().has("partedAt");
        then(county.principal().get(STUDENTS + first))
                .lacks("joinedInto")
                .shows("status", "ENROLLED")
                .lists("groups", "LEFT_BEHIND")
                .lists("guardians.relation", "FATHER");
        then(county.principal().get(STUDENTS + second)).lists("groups");
        assertThat(newest(first).joinedInto()).isNull();
        assertThat(newest(first).status()).isEqualTo(Status.ENROLLED);
        then(parted(second, join)).refused(409, "registry.parted-already");
    }

    /// What was recognised, agreed and asked under one record is the other's, until they are
    /// parted.
    @Test
    void recognitionsAgreementsTasksAndConsentsFollowAndGoBack() {
        var papers = STUDENTS + first + "/evidence";
        var paper =
                Map.of("group", "HARDSHIP", "what", "低保证", "on", "2026-03-01", "assessor", "班主任");
        var evidence = then(county.principal().body(paper).post(papers)).created().id();
        var recognition =
                Map.of(
                        "group", "HARDSHIP",
                        "kind", "SUBSISTENCE_ALLOWANCE",
                        "basis", "低保证",
                        "assessor", "班主任",
                        "evidence", evidence);
        then(county.principal().body(recognition).post(STUDENTS + first + "/recognitions"))
                .created();
        var agreement =
                Map.of(
                        "carer", "奶奶",
                        "relation", "GRANDMOTHER",
                        "scope", "起居上学",
                        "reason", "父母外出",
                        "from", "2026-03-01",
                        "until", "2027-02-28",
                        "declared", true);
        then(county.principal().body(agreement).post(STUDENTS + first + "/entrustments")).created();
        var task =
                Map.of(
                        "to",
                        county.code,
                        "studentId",
                        first,
                        "matter",
                        "HARDSHIP",
                        "what",
                        "请核实家庭情况");
        then(county.principal().body(task).post("/api/registry/referrals")).created();
        var join = joined(second, first);
        then(county.principal().get(STUDENTS + second)).lists("groups", "HARDSHIP");
        followed(second, 1);
        followed(first, 0);
        then(parted(second, join)).created();
        then(county.principal().get(STUDENTS + first)).lists("groups", "HARDSHIP");
        then(county.principal().get(STUDENTS + second)).lists("groups");
        followed(first, 1);
        followed(second, 0);
    }

    @Test
    void theTimelineTellsWhatHappenedUnderEitherRecord() {
        var org = county.school;
        var on = LocalDate.of(2026, 4, 27);
        var one = UUID.fromString(first);
        var other = UUID.fromString(second);
        var joinedGroup = new GroupJoined(one, org, SpecialGroup.MIGRANT, "migrant.claim@1", on);
        broker.deliver(Topics.REGISTRY_EVENTS, one, joinedGroup);
        joined(second, first);
        var told = broker.published(Topics.REGISTRY_EVENTS, StudentsJoined.class).getLast();
        assertThat(told).isEqualTo(new StudentsJoined(other, one, org, on));
        broker.deliver(Topics.REGISTRY_EVENTS, other, told);
        then(county.principal().get(STUDENTS + second + "/timeline"))
                .showsAll("items.kind", "RECORDS_JOINED", "GROUP_JOINED");
    }

    @Test
    void theOldFileOnceMoreDoesNotBringTheWrongNumberBack() {
        joined(second, first);
        assertThat(roster.takeOne(county.school, wrong))
                .isEqualTo(new Clash("registry.number-corrected", "documentNumber"));
        assertThat(roster.takeOne(county.school, right))
                .isEqualTo(new Unchanged(UUID.fromString(second)));
    }

    @Test
    void onlyTwoRecordsOfOneCountyAreJoined() {
        then(join(second, second)).refused(422, "registry.not-to-be-joined", "other");
        var elsewhere = roster.registered(county.other, child(county.otherCode));
        then(join(second, elsewhere)).refused(422, "registry.not-to-be-joined", "other");
        then(join(elsewhere, second)).absent();
        joined(second, first);
        then(join(second, first)).refused(409, "registry.joined-already");
    }

    @Test
    void theEnrolledRecordStays() {
        county.principal().body(Map.of("reason", "OTHER")).post(STUDENTS + first + "/withdrawals");
        then(join(first, second)).refused(409, "registry.the-enrolled-stays", "other");
        then(join(second, first)).created();
    }

    private Response decided(String outcome, String stays) {
        var question = then(county.principal().get(LIKENESSES)).<String>at("items[0].id");
        var decision =
                stays == null
                        ? Map.of("outcome", outcome, "reason", "已向家长核实")
                        : Map.of("outcome", outcome, "reason", "已向家长核实", "stays", stays);
        return county.principal().body(decision).post(LIKENESSES + "/" + question + "/decisions");
    }

    @Test
    void aJoiningIsListedWithTheChildThatStays() {
        var join = joined(first, second);
        then(county.principal().get(STUDENTS + first + "/joins"))
                .ok()
                .then()
                .body(containsString(join));
    }

    private void followed(String student, int rows) {
        for (var noun : List.of("evidence", "recognitions", "entrustments")) {
            then(county.principal().get(STUDENTS + student + "/" + noun))
                    .ok()
                    .shows("items.size()", rows);
        }
        then(county.principal().get("/api/registry/referrals?student=" + student))
                .ok()
                .shows("items.size()", rows);
    }

    private String joined(String stays, String absorbed) {
        return then(join(stays, absorbed)).created().at("id");
    }

    private Response join(String stays, String absorbed) {
        return county.principal()
                .body(Map.of("other", absorbed, "reason", "身份证号录错"))
                .post(STUDENTS + stays + "/joins");
    }

    private Response parted(String stays, String join) {
        return county.principal()
                .body(Map.of("reason", "确为两名学生"))
                .post(STUDENTS + stays + "/joins/" + join + "/partings");
    }

    private StudentSnapshot newest(String id) {
        return broker.published(Topics.STUDENTS, StudentSnapshot.class).stream()
                .filter(s -> s.id().toString().equals(id))
                .toList()
                .getLast();
    }
}
