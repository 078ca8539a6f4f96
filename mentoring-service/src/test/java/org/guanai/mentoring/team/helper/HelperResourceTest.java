package org.guanai.mentoring.team.helper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.events.mentoring.PairingEnded;
import org.guanai.events.mentoring.team.VettingExpiring;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HelperResourceTest {
    private static final String PATH = "/api/mentoring/helpers";

    @Inject InMemoryBroker broker;
    @Inject VettingSweep sweep;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void aHelperBeginsAsACandidateAndIsToldSealed_3_1_4a() {
        var id = county.helper();
        then(county.officer().get(PATH + "/" + id))
                .ok()
                .shows("state", "CANDIDATE")
                .hides("13800138000");
        var told = latest(id);
        assertThat(told.active()).isFalse();
        assertThat(told.sealedPhone()).isNotBlank().doesNotContain("13800138000");
        assertThat(
                        Rows.one("select encode(phone, 'escape') from helper where id = ?", id)
                                .orElseThrow()
                                .toString())
                .doesNotContain("13800138000");
    }

    @Test
    void aPassedVettingActivates() {
        var id = county.vettedHelper();
        then(county.officer().get(PATH + "/" + id))
                .shows("state", "ACTIVE")
                .lists("vettings.passed", true);
        assertThat(latest(id).active()).isTrue();
    }

    @Test
    void aFailedVettingSuspendsAndEndsEveryPairingAtOnce() {
        var pair = county.surrogatePair(school);
        then(county.vet(pair.helper(), "FOUND", "2027-01-31")).created().shows("passed", false);
        assertThat(latest(pair.helper()).active()).isFalse();
        assertThat(broker.published(Topics.MENTORING_EVENTS, PairingEnded.class))
                .filteredOn(e -> e.pairingId().equals(pair.id()))
                .hasSize(1);
        then(county.principal(school).get("/api/mentoring/pairings/" + pair.id()))
                .shows("active", false)
                .shows("reason", "HELPER_SUSPENDED");
    }

    @Test
    void aStatutoryGroundFailsTheVetting() {
        var id = county.helper();
        var body = County.vetting("CLEAR", List.of("ADDICTION"), "2027-01-31");
        then(post(county.vetter(), PATH + "/" + id + "/vettings", body))
                .created()
                .shows("passed", false);
    }

    @Test
    void anExpiredVettingSuspends() {
        var pair = county.surrogatePair(school);
        TestClock.today("2027-01-31");
        sweep.sweep();
        assertThat(latest(pair.helper()).active()).isTrue();
        TestClock.today("2027-02-01");
        sweep.sweep();
        assertThat(latest(pair.helper()).active()).isFalse();
        assertThat(
                        Rows.count(
                                "select count(*) from pairing where id = ? and ended_on is null",
                                pair.id()))
                .isZero();
    }

    @Test
    void schoolsFindTheHelpersOfTheirCountyButVetNone() {
        var id = county.helper();
        then(county.principal(school).get(PATH)).lists("items.id", id);
        var body = County.vetting("CLEAR", List.of(), "2027-01-31");
        then(post(county.principal(school), PATH + "/" + id + "/vettings", body)).absent();
    }

    @Test
    void anotherCountysHelperIsAbsent() {
        var id = county.helper();
        var other = County.inTerm(broker);
        then(other.officer().get(PATH + "/" + id)).absent();
        then(other.vet(id, "CLEAR", "2027-01-31")).absent();
    }

    @Test
    void aHelperSeesOnlyThemself() {
        var id = county.vettedHelper();
        var other = county.helper();
        then(county.helper(id).get(PATH)).shows("items.id", List.of(id.toString()));
        then(county.helper(id).get(PATH + "/" + other)).absent();
        then(post(county.helper(id), PATH + "/" + id + "/vettings", Map.of())).is(403);
    }

    @Test
    void nobodyVetsThemself() {
        var id = county.helper();
        var self = County.as(Tokens.of(Roles.COUNTY_OFFICER).org(county.path()).person(id));
        var body = County.vetting("CLEAR", List.of(), "2027-01-31");
        then(post(self, PATH + "/" + id + "/vettings", body)).is(403);
    }

    @Test
    void fieldsAreCheckedAndNeverRepeated() {
        var body =
                Map.of(
                        "name",
                        "张",
                        "type",
                        "SURROGATE_PARENT",
                        "category",
                        "VETERAN",
                        "phone",
                        "12345");
        then(post(county.officer(), PATH, body)).invalid("phone").hides("12345");
    }

    @Test
    void theFiveEldersAreNoSurrogates_3_1_4b() {
        var body = Map.of("name", "张", "type", "SURROGATE_PARENT", "category", "VETERAN");
        then(post(county.officer(), PATH, body)).refused(422, "mentoring.category-not-of-type");
    }

    @Test
    void anExpiredVettingIsNotRecorded() {
        then(county.vet(county.helper(), "CLEAR", "2026-03-03")).is(422);
    }

    private HelperSnapshot latest(UUID id) {
        return broker.published(Topics.HELPERS, HelperSnapshot.class).stream()
                .filter(h -> h.id().equals(id))
                .reduce((_, newer) -> newer)
                .orElseThrow();
    }

    @Test
    void aVettingHoldsForAYearAtMost_3_1_4e() {
        var helper = county.helper();
        then(county.vet(helper, "CLEAR", "2099-12-31"))
                .refused(422, "mentoring.vetting-too-long", "validUntil");
        then(county.vet(helper, "CLEAR", "2027-03-04")).created();
    }

    @Test
    void aHelperChangesPhoneAndTheirRecordIsToldAgain() {
        var helper = county.vettedHelper();
        var path = "/api/mentoring/helpers/" + helper;
        var body = Map.of("name", "张阿姨", "category", "CARING_PERSON", "phone", "13900139000");
        then(County.put(county.officer(), path, "\"1\"", body)).ok().header("ETag", "\"2\"");
        then(County.put(county.officer(), path, "\"1\"", body)).is(412);
        then(County.put(county.officer(), path, "\"2\"", Map.of("name", "张阿姨")))
                .invalid("category");
        var told =
                broker.published(Topics.HELPERS, HelperSnapshot.class).stream()
                        .filter(h -> h.id().equals(helper))
                        .toList();
        assertThat(told.getLast().sealedPhone()).isNotEqualTo(told.getFirst().sealedPhone());
    }

    @Test
    void aHelperWhoLeavesEndsTheirPairingsAndIsNoneAnyMore_3_1_4e() {
        var school = county.school();
        var pair = county.surrogatePair(school);
        var path = "/api/mentoring/helpers/" + pair.helper() + "/withdrawals";
        then(County.post(county.officer(), path, Map.of("reason", "迁居外地")))
                .created()
                .shows("state", "LEFT");
        then(county.principal(school).get("/api/mentoring/pairings/" + pair.id()))
                .shows("reason", "HELPER_LEFT");
        then(County.post(county.officer(), path, Map.of("reason", "迁居外地")))
                .refused(409, "mentoring.helper-left");
        then(County.post(county.principal(school), path, Map.of("reason", "x"))).absent();
        then(county.vet(pair.helper(), "CLEAR", "2027-01-31")).created();
        then(county.officer().get("/api/mentoring/helpers/" + pair.helper()))
                .shows("state", "ACTIVE");
    }

    @Test
    void whoeverTookTheApplicationDoesNotVet_3_1_4a() {
        var body = County.vetting("CLEAR", List.of(), "2027-01-31");
        var registration =
                Map.of("name", "张", "type", "SURROGATE_PARENT", "category", "CARING_PERSON");
        var helper = then(post(county.vetter(), PATH, registration)).created().id();
        then(post(county.vetter(), PATH + "/" + helper + "/vettings", body))
                .refused(409, "mentoring.vetting-by-recruiter");
        then(county.officer().get(PATH + "/" + helper)).shows("state", "CANDIDATE");
    }

    @Test
    void suspendedByHandAllPairingsEndAtOnce_3_1_4a() {
        var pair = county.surrogatePair(school);
        var path = PATH + "/" + pair.helper() + "/suspensions";
        then(post(county.officer(), path, Map.of("reason", "接到举报")))
                .created()
                .shows("state", "SUSPENDED")
                .shows("why", "接到举报");
        then(county.principal(school).get("/api/mentoring/pairings/" + pair.id()))
                .shows("reason", "HELPER_SUSPENDED");
        then(post(county.officer(), path, Map.of("reason", "再次")))
                .refused(409, "mentoring.helper-not-active");
        then(post(county.principal(school), path, Map.of("reason", "x"))).absent();
    }

    @Test
    void theEndOfAVettingIsAnnouncedOnce_3_1_4a() {
        var helper = county.vettedHelper();
        TestClock.today("2027-01-02");
        sweep.sweep();
        sweep.sweep();
        assertThat(broker.published(Topics.MENTORING_EVENTS, VettingExpiring.class))
                .filteredOn(e -> e.helperId().equals(helper))
                .extracting(VettingExpiring::until)
                .containsExactly(LocalDate.of(2027, 1, 31));
    }

    @Test
    void anApplicationIsSealedAndCanBeTurnedDown_3_1_4a() {
        var application =
                Map.of(
                        "experience", "二十年教龄",
                        "references", List.of("村支书"),
                        "declaredOn", "2026-03-01",
                        "dataConsentOn", "2026-03-01");
        var body =
                Map.of(
                        "name", "王老师",
                        "type", "EXTERNAL_COUNSELLOR",
                        "category", "RETIRED_TEACHER",
                        "application", application);
        var id = then(post(county.officer(), PATH, body)).created().hides("教龄").id();
        then(county.officer().get(PATH + "/" + id + "/application"))
                .ok()
                .shows("experience", "二十年教龄");
        then(post(county.officer(), PATH + "/" + id + "/refusals", Map.of("reason", "名额已满")))
                .created()
                .shows("state", "REFUSED");
    }

    @Test
    void theAppointmentNeedsTrainingAndACapabilityStatement_3_1_4b_3_1_4e() {
        var id = county.vettedHelper();
        var letters = PATH + "/" + id + "/letters";
        var letter =
                Map.of(
                        "title", "代理家长",
                        "from", "2026-03-04",
                        "until", "2026-07-10",
                        "duties", "每周联系一次",
                        "issuer", "县教育局");
        then(post(county.officer(), letters, letter))
                .refused(422, "mentoring.helper-not-described");
        var change =
                Map.of(
                        "name", "张阿姨",
                        "category", "CARING_PERSON",
                        "unit", "云溪县医院",
                        "capability", "有育儿经验");
        then(County.put(county.officer(), PATH + "/" + id, "*", change)).ok();
        then(post(county.officer(), letters, letter)).refused(422, "mentoring.helper-not-trained");
        var training =
                Map.of(
                        "personId",
                        id,
                        "topic",
                        "CHILD_PROTECTION",
                        "heldOn",
                        "2026-03-01",
                        "hours",
                        4,
                        "trainer",
                        "县关工委",
                        "passed",
                        true);
        then(post(county.officer(), "/api/mentoring/trainings", training)).created();
        var made = then(post(county.officer(), letters, letter)).created();
        made.shows("number", "〔2026〕第1号");
        then(county.officer().get(letters)).lists("items.title", "代理家长");
        then(County.inTerm(broker).officer().get(letters)).absent();
        var pdf = county.officer().accept("*/*").get(letters + "/" + made.id() + "/document");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.asByteArray()).startsWith("%PDF".getBytes());
        var ended = letters + "/" + made.id() + "/withdrawals";
        then(post(county.officer(), ended, Map.of("reason", "提前结束")))
                .created()
                .shows("endedWhy", "提前结束");
    }

    @Test
    void aCounsellorIsAssignedToAClassAndLosesItWithTheSuspension_3_1_4b() {
        var id = counsellor();
        var assignments = PATH + "/" + id + "/assignments";
        var body =
                Map.of(
                        "school",
                        county.code(school),
                        "classId",
                        County.CLASS,
                        "from",
                        "2026-03-04",
                        "duties",
                        "革命传统教育");
        then(post(county.principal(school), assignments, body)).created();
        then(post(county.officer(), PATH + "/" + id + "/suspensions", Map.of("reason", "核实中")))
                .created();
        then(county.principal(school).get(assignments)).lists("items.endedWhy", "SUSPENDED");
        then(County.inTerm(broker).officer().get(assignments)).absent();
        then(post(county.principal(school), assignments, body))
                .refused(422, "mentoring.helper-not-vetted");
    }

    @Test
    void boardingStaffAreTrainedInFourTopicsAndATrainingIsMended_3_3_1d() {
        var carer = county.teacher(school);
        var trainings = "/api/mentoring/trainings";
        var training = new HashMap<String, Object>();
        training.putAll(
                Map.of(
                        "personId",
                        carer,
                        "topic",
                        "NURSING",
                        "heldOn",
                        "2026-03-02",
                        "hours",
                        4,
                        "trainer",
                        "县卫健局",
                        "passed",
                        true));
        var id = then(post(county.principal(school), trainings, training)).created().id();
        var standing = trainings + "/standing?person=" + carer;
        var nursing = "boarding.find { it.topic == 'NURSING' }.";
        then(county.principal(school).get(standing))
                .ok()
                .shows(nursing + "complete", true)
                .shows(nursing + "validUntil", "2027-03-01")
                .shows("boarding.findAll { !it.complete }.size()", 3);
        training.putAll(Map.of("hours", 2, "reason", "填错"));
        var path = trainings + "/" + id;
        then(County.put(county.principal(school), path, "\"0\"", training)).ok();
        then(county.principal(school).get(standing)).shows(nursing + "complete", false);
        then(post(county.principal(school), path + "/withdrawals", Map.of("reason", "登记有误")))
                .created();
        then(county.principal(school).get(trainings)).lists("items");
        var other = county.principal(county.school());
        then(post(other, trainings, training)).absent();
    }

    @Test
    void anAssignmentThatWasMadeByMistakeIsTakenBack() {
        var id = counsellor();
        var assignments = PATH + "/" + id + "/assignments";
        var body =
                Map.of(
                        "school", county.code(school),
                        "from", "2026-03-04",
                        "duties", "主题教育");
        var made = then(post(county.principal(school), assignments, body)).created().id();
        var why = Map.of("reason", "选错学校");
        then(post(county.principal(school), assignments + "/" + made + "/withdrawals", why))
                .created();
        then(post(county.principal(school), assignments + "/" + made + "/withdrawals", why))
                .refused(409, "mentoring.assignment-ended");
    }

    private UUID counsellor() {
        var body =
                Map.of(
                        "name", "王老师",
                        "type", "EXTERNAL_COUNSELLOR",
                        "category", "VETERAN_PARTY_MEMBER");
        var id = then(post(county.officer(), PATH, body)).created().id();
        then(county.vet(id, "CLEAR", "2027-01-31")).created();
        return id;
    }
}
