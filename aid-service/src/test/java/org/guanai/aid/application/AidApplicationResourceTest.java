package org.guanai.aid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.leftBehind;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.student;
import static org.guanai.aid.County.submission;
import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AidApplicationResourceTest {
    private static final String PATH = AID + "/applications";
    private final County county = County.fresh();
    private String programme;

    @BeforeEach
    void theCountyHasAProgramme() {
        programme = county.programme();
    }

    @Test
    void anApplicationFollowsTheRecordThatItsChildIsPartOfAndGoesBack() {
        var first = arrived(student(county.east));
        var second = arrived(student(county.east));
        var application = UUID.fromString(applied(first, county.east, programme));
        broker().deliver(Topics.STUDENTS, first.id(), County.joined(first, second.id(), 2));
        assertThat(childOf(application)).isEqualTo(second.id());
        broker().deliver(Topics.STUDENTS, first.id(), County.joined(first, null, 3));
        assertThat(childOf(application)).isEqualTo(first.id());
    }

    @Test
    void whatARecordHasItselfStandsInTheWay() {
        var first = arrived(student(county.east));
        var second = arrived(student(county.east));
        var application = UUID.fromString(applied(first, county.east, programme));
        applied(second, county.east, programme);
        broker().deliver(Topics.STUDENTS, first.id(), County.joined(first, second.id(), 2));
        assertThat(childOf(application)).isEqualTo(first.id());
    }

    @Test
    void theSchoolAppliesOnTheFamilysBehalf_3_1_3h() {
        var student = arrived(student(county.east));
        then(creating(County.as(Roles.CLASS_TEACHER, county.east.org()))
                        .body(submission(student, programme))
                        .post(PATH))
                .created()
                .header("ETag", "\"0\"")
                .shows("state", "SUBMITTED")
                .shows("onBehalf", true);
    }

    @Test
    void aGuardianAppliesForTheOwnChildOnly() {
        var child = arrived(student(county.east));
        var neighbour = arrived(student(county.east));
        then(creating(county.guardian(child)).body(submission(child, programme)).post(PATH))
                .created()
                .shows("onBehalf", false);
        then(creating(county.guardian(child)).body(submission(neighbour, programme)).post(PATH))
                .absent();
    }

    @Test
    void aGuardianSeesTheOwnChildsApplicationOnly() {
        var child = arrived(student(county.east));
        var mine = applied(child, county.east, programme);
        var other = applied(county.east, programme);
        then(county.guardian(child).get(PATH)).lists("items.id", mine);
        then(county.guardian(child).get(PATH + "/" + mine)).ok();
        then(county.guardian(child).get(PATH + "/" + other)).absent();
    }

    @Test
    void anotherSchoolsChildInTheBodyIsAbsent() {
        var student = arrived(student(county.east));
        then(creating(principal(county.west)).body(submission(student, programme)).post(PATH))
                .refused(404, "kit.absent");
    }

    @Test
    void anotherCountysProgrammeInTheBodyIsAbsent() {
        var student = arrived(student(county.east));
        then(creating(principal(county.east))
                        .body(submission(student, County.fresh().programme()))
                        .post(PATH))
                .absent();
    }

    @Test
    void anotherSchoolSeesNeitherTheApplicationNorItsParts() {
        var id = applied(county.east, programme);
        then(principal(county.west).get(PATH + "/" + id)).absent();
        then(principal(county.west).get(PATH)).lists("items");
        then(County.decide(principal(county.west), id, "APPROVED")).absent();
        then(creating(principal(county.west)).post(PATH + "/" + id + "/withdrawals")).absent();
        then(principal(county.west)
                        .header("If-Match", "\"0\"")
                        .body(County.account())
                        .put(PATH + "/" + id + "/bank-account"))
                .absent();
    }

    @Test
    void oneApplicationForAStudentAProgrammeAndATerm() {
        var student = arrived(student(county.east));
        applied(student, county.east, programme);
        then(creating(principal(county.east)).body(submission(student, programme)).post(PATH))
                .refused(409, "aid.already-applied");
    }

    @Test
    void afterAWithdrawalTheFamilyMayApplyAgain() {
        var student = arrived(student(county.east));
        var id = applied(student, county.east, programme);
        then(creating(county.guardian(student)).post(PATH + "/" + id + "/withdrawals"))
                .created()
                .shows("state", "WITHDRAWN");
        applied(student, county.east, programme);
    }

    @Test
    void theSameKeyGetsTheFirstAnswerAndOtherContentIsRefused() {
        var key = UUID.randomUUID().toString();
        var body = submission(arrived(student(county.east)), programme);
        var token = Tokens.of(Roles.PRINCIPAL).org(county.east.org());
        var first = County.with(token).header("Idempotency-Key", key).body(body).post(PATH);
        var again = County.with(token).header("Idempotency-Key", key).body(body).post(PATH);
        assertThat(again.asString()).isEqualTo(first.asString());
        body.put("statement", "另一陈述");
        then(County.with(token).header("Idempotency-Key", key).body(body).post(PATH))
                .refused(422, "kit.idempotency-key-reused");
        then(principal(county.east).body(body).post(PATH))
                .refused(400, "kit.idempotency-key-missing");
    }

    @Test
    void statementAndAccountAreSealedAndMasked() {
        var id = applied(county.east, programme);
        then(principal(county.east).get(PATH + "/" + id))
                .shows("statement", "父亲病重")
                .shows("bankAccount.number", "＊＊＊＊0128")
                .hides("6222021234567890128");
        assertThat(
                        Rows.count(
                                "select count(*) from application where id = ?::uuid and position('6222'::bytea in account_number) > 0",
                                id))
                .isZero();
        assertThat(
                        Rows.count(
                                "select count(*) from audit where noun_id = ? and action = 'OPENED'",
                                id))
                .isEqualTo(1);
    }

    @Test
    void aLegacyKindIsMappedForwardAndAnUnknownOneRefused() {
        var student = arrived(student(county.east));
        var body = submission(student, programme);
        body.put("hardshipKind", "NONE");
        then(creating(principal(county.east)).body(body).post(PATH))
                .is(422)
                .shows("field", "hardshipKind");
        body.put("hardshipKind", "建档立卡");
        then(creating(principal(county.east)).body(body).post(PATH))
                .created()
                .shows("hardshipKind", "OUT_OF_POVERTY");
    }

    @Test
    void aTermThatTheCountyDoesNotHave() {
        var body = submission(arrived(student(county.east)), programme);
        body.put("term", "2031-2032-1");
        then(creating(principal(county.east)).body(body).post(PATH))
                .refused(422, "aid.term-unknown");
    }

    @Test
    void aFieldThatIsNotValidIsNamedAndNotEchoed() {
        var body = submission(arrived(student(county.east)), programme);
        body.put(
                "bankAccount",
                Map.of("number", "=HYPERLINK", "holder", "甲", "holderRelation", "FATHER"));
        then(creating(principal(county.east)).body(body).post(PATH))
                .is(400)
                .shows("violations[0].field", "bankAccount.number")
                .hides("HYPERLINK");
    }

    @Test
    void leftBehindChildrenComeFirstInTheList_3_3_2a() {
        applied(county.east, programme);
        applied(county.east, programme);
        var priority = applied(arrived(leftBehind(student(county.east))), county.east, programme);
        var first = principal(county.east).queryParam("limit", 2).get(PATH);
        then(first).shows("items[0].id", priority).has("next");
        principal(county.east)
                .queryParam("limit", 2)
                .queryParam("cursor", first.path("next").toString())
                .get(PATH)
                .then()
                .body("items.size()", equalTo(1))
                .body("next", nullValue());
    }

    @Test
    void aTeacherSeesOnlyWhatTheTeacherSubmitted() {
        applied(county.east, programme);
        then(County.as(Roles.TEACHER, county.east.org()).get(PATH)).lists("items");
    }

    @Test
    void aTeacherWhoIsAGuardianTooSeesNoMore() {
        applied(county.east, programme);
        then(County.with(Tokens.of(Roles.TEACHER, Roles.GUARDIAN).org(county.east.org())).get(PATH))
                .lists("items");
    }

    @Test
    void theAccountIsMendedWithTheTagThatWasRead() {
        var id = applied(county.east, programme);
        var path = PATH + "/" + id + "/bank-account";
        then(principal(county.east).body(County.account()).put(path)).is(428);
        then(principal(county.east).header("If-Match", "\"0\"").body(County.account()).put(path))
                .ok()
                .header("ETag", "\"1\"");
        then(principal(county.east).header("If-Match", "\"0\"").body(County.account()).put(path))
                .is(412);
    }

    private static Object childOf(UUID application) {
        return Rows.one("select student_id from application where id = ?", application)
                .orElseThrow();
    }
}
