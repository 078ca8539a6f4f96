package org.guanai.aid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.leftBehind;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.student;
import static org.guanai.aid.County.submission;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.events.Roles;
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
    void theSchoolAppliesOnTheFamilysBehalf_3_1_3h() {
        var student = arrived(student(county.east));
        creating(County.as(Roles.CLASS_TEACHER, county.east.org()))
                .body(submission(student, programme))
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("SUBMITTED"))
                .body("onBehalf", equalTo(true));
    }

    @Test
    void aGuardianAppliesForTheOwnChildOnly() {
        var child = arrived(student(county.east));
        var neighbour = arrived(student(county.east));
        creating(county.guardian(child))
                .body(submission(child, programme))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("onBehalf", equalTo(false));
        creating(county.guardian(child))
                .body(submission(neighbour, programme))
                .post(PATH)
                .then()
                .statusCode(404);
    }

    @Test
    void aGuardianSeesTheOwnChildsApplicationOnly() {
        var child = arrived(student(county.east));
        var mine = applied(child, county.east, programme);
        var other = applied(county.east, programme);
        county.guardian(child).get(PATH).then().body("items.id", contains(mine));
        county.guardian(child).get(PATH + "/" + mine).then().statusCode(200);
        county.guardian(child).get(PATH + "/" + other).then().statusCode(404);
    }

    @Test
    void anotherSchoolsChildInTheBodyIsAbsent() {
        var student = arrived(student(county.east));
        creating(principal(county.west))
                .body(submission(student, programme))
                .post(PATH)
                .then()
                .statusCode(404)
                .body("code", equalTo("kit.absent"));
    }

    @Test
    void anotherCountysProgrammeInTheBodyIsAbsent() {
        var student = arrived(student(county.east));
        creating(principal(county.east))
                .body(submission(student, County.fresh().programme()))
                .post(PATH)
                .then()
                .statusCode(404);
    }

    @Test
    void anotherSchoolSeesNeitherTheApplicationNorItsParts() {
        var id = applied(county.east, programme);
        principal(county.west).get(PATH + "/" + id).then().statusCode(404);
        principal(county.west).get(PATH).then().body("items", empty());
        County.decide(principal(county.west), id, "APPROVED").then().statusCode(404);
        creating(principal(county.west))
                .post(PATH + "/" + id + "/withdrawals")
                .then()
                .statusCode(404);
        principal(county.west)
                .header("If-Match", "\"0\"")
                .body(County.account())
                .put(PATH + "/" + id + "/bank-account")
                .then()
                .statusCode(404);
    }

    @Test
    void oneApplicationForAStudentAProgrammeAndATerm() {
        var student = arrived(student(county.east));
        applied(student, county.east, programme);
        creating(principal(county.east))
                .body(submission(student, programme))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("aid.already-applied"));
    }

    @Test
    void afterAWithdrawalTheFamilyMayApplyAgain() {
        var student = arrived(student(county.east));
        var id = applied(student, county.east, programme);
        creating(county.guardian(student))
                .post(PATH + "/" + id + "/withdrawals")
                .then()
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"));
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
        County.with(token)
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("kit.idempotency-key-reused"));
        principal(county.east)
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("kit.idempotency-key-missing"));
    }

    @Test
    void statementAndAccountAreSealedAndMasked() {
        var id = applied(county.east, programme);
        principal(county.east)
                .get(PATH + "/" + id)
                .then()
                .body("statement", equalTo("父亲病重"))
                .body("bankAccount.number", equalTo("＊＊＊＊0128"))
                .body(not(containsString("6222021234567890128")));
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
        creating(principal(county.east))
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("field", equalTo("hardshipKind"));
        body.put("hardshipKind", "建档立卡");
        creating(principal(county.east))
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("hardshipKind", equalTo("OUT_OF_POVERTY"));
    }

    @Test
    void aTermThatTheCountyDoesNotHave() {
        var body = submission(arrived(student(county.east)), programme);
        body.put("term", "2031-2032-1");
        creating(principal(county.east))
                .body(body)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("aid.term-unknown"));
    }

    @Test
    void aFieldThatIsNotValidIsNamedAndNotEchoed() {
        var body = submission(arrived(student(county.east)), programme);
        body.put(
                "bankAccount",
                Map.of("number", "=HYPERLINK", "holder", "甲", "holderRelation", "FATHER"));
        creating(principal(county.east))
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("bankAccount.number"))
                .body(not(containsString("HYPERLINK")));
    }

    @Test
    void leftBehindChildrenComeFirstInTheList_3_3_2a() {
        applied(county.east, programme);
        applied(county.east, programme);
        var priority = applied(arrived(leftBehind(student(county.east))), county.east, programme);
        var first = principal(county.east).queryParam("limit", 2).get(PATH);
        first.then().body("items[0].id", equalTo(priority)).body("next", notNullValue());
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
        County.as(Roles.TEACHER, county.east.org()).get(PATH).then().body("items", empty());
    }

    @Test
    void aTeacherWhoIsAGuardianTooSeesNoMore() {
        applied(county.east, programme);
        County.with(Tokens.of(Roles.TEACHER, Roles.GUARDIAN).org(county.east.org()))
                .get(PATH)
                .then()
                .body("items", empty());
    }

    @Test
    void theAccountIsMendedWithTheTagThatWasRead() {
        var id = applied(county.east, programme);
        var path = PATH + "/" + id + "/bank-account";
        principal(county.east).body(County.account()).put(path).then().statusCode(428);
        principal(county.east)
                .header("If-Match", "\"0\"")
                .body(County.account())
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        principal(county.east)
                .header("If-Match", "\"0\"")
                .body(County.account())
                .put(path)
                .then()
                .statusCode(412);
    }
}
