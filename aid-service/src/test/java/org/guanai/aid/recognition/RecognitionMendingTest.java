package org.guanai.aid.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.TERM;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.student;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.aid.RecognitionCorrected;
import org.guanai.events.registry.StudentSnapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.2a: an application for recognition is put right, and a family attaches its papers, until the
/// school has checked.
@QuarkusTest
class RecognitionMendingTest {
    private static final String PATH = AID + "/recognitions/";
    private final County county = County.fresh();
    private final StudentSnapshot child = arrived(student(county.east));
    private String id;

    @BeforeEach
    void theFamilyHasApplied() {
        id = applied();
    }

    @Test
    void theFamilyPutsItsOwnApplicationRight() {
        then(correct(county.guardian(child), Map.of("household", 5, "reason", "人口写错")))
                .ok()
                .shows("household", 5)
                .shows("statement", "祖母患病")
                .shows("correctionReason", "人口写错");
        assertThat(broker().published(Topics.AID_EVENTS, RecognitionCorrected.class))
                .anyMatch(e -> e.recognitionId().toString().equals(id) && !e.bySchool());
    }

    @Test
    void theSchoolCorrectsItAndOtherHandsCheckIt() {
        var by = UUID.randomUUID();
        then(correct(principal(county.east, by), Map.of("hardshipKind", "孤儿", "reason", "证件有误")))
                .ok()
                .shows("hardshipKind", "ORPHAN");
        assertThat(broker().published(Topics.AID_EVENTS, RecognitionCorrected.class))
                .anyMatch(e -> e.recognitionId().toString().equals(id) && e.bySchool());
        then(check(by)).refused(409, "aid.applicant-decides");
        then(check(UUID.randomUUID())).created();
        then(correct(county.guardian(child), Map.of("household", 5, "reason", "人口写错")))
                .refused(409, "aid.already-decided");
    }

    @Test
    void whoFoundAndReopenedItMayPutItRightAndIsNotTheOneToFindAgain() {
        var by = UUID.randomUUID();
        then(check(by)).created();
        then(creating(principal(county.east, by))
                        .body(Map.of("reason", "点错了"))
                        .post(PATH + id + "/reopenings"))
                .created();
        then(correct(principal(county.east, by), Map.of("household", 3, "reason", "人口写错"))).ok();
        then(check(by)).refused(409, "aid.applicant-decides");
    }

    @Test
    void whatChangesNothingOrIsUnknownIsRefused() {
        then(correct(principal(county.east), Map.of("reason", "写错了")))
                .refused(400, "aid.nothing-to-correct", "statement");
        then(correct(principal(county.east), Map.of("hardshipKind", "富裕", "reason", "写错了")))
                .refused(422, "aid.hardship-kind-unknown", "hardshipKind");
        then(correct(principal(county.west), Map.of("household", 3, "reason", "写错了"))).absent();
    }

    @Test
    void aFamilyAttachesItsPapersAndSeesNoneOfTheSchools() {
        var own = attached(county.guardian(child));
        var schools = attached(principal(county.east));
        then(principal(county.east).get(PATH + id)).showsAll("papers.id", own, schools);
        then(county.guardian(child).get(PATH + id)).lists("papers.id", own);
        then(county.guardian(child).get(PATH + id + "/papers/" + own))
                .ok()
                .header("Content-Type", "image/png");
        then(principal(county.east).get(PATH + id + "/papers/" + own)).ok();
        then(county.guardian(child).get(PATH + id + "/papers/" + schools)).absent();
        then(withdraw(county.guardian(child), schools)).absent();
        var other = county.guardian(arrived(student(county.east)));
        then(other.get(PATH + id + "/papers/" + own)).absent();
        then(attach(county.guardian(arrived(student(county.east))))).absent();
        then(withdraw(county.guardian(child), own)).created();
        then(county.guardian(child).get(PATH + id)).lists("papers");
    }

    @Test
    void afterTheCheckTheFamilysPapersStand() {
        var own = attached(county.guardian(child));
        then(check(UUID.randomUUID())).created();
        then(withdraw(county.guardian(child), own)).refused(409, "aid.already-decided");
        then(attach(county.guardian(child))).refused(409, "aid.already-decided");
        then(county.guardian(child).get(PATH + id)).lists("papers.id", own);
    }

    @Test
    void aTownshipSeesTheListOfItsSchools() {
        var township = County.as(Roles.TOWNSHIP_OFFICER, county.org + "/" + county.org + "101");
        then(township.get(AID + "/recognitions")).lists("items.id", id);
    }

    private String applied() {
        var entry =
                Map.of(
                        "studentId",
                        child.id(),
                        "term",
                        TERM,
                        "hardshipKind",
                        "低保",
                        "statement",
                        "祖母患病",
                        "household",
                        4);
        return County.id(creating(county.guardian(child)).body(entry).post(AID + "/recognitions"));
    }

    private Response correct(RequestSpecification who, Map<String, Object> body) {
        return who.header("If-Match", "*").body(body).put(PATH + id);
    }

    private Response check(UUID by) {
        return creating(principal(county.east, by))
                .body(
                        Map.of(
                                "ways",
                                List.of("PAPERS", "HOME_VISIT"),
                                "reviewers",
                                List.of("李老师", "家长代表"),
                                "outcome",
                                "APPROVED",
                                "tier",
                                "HARD"))
                .post(PATH + id + "/checks");
    }

    private String attached(RequestSpecification who) {
        return then(attach(who)).created().id().toString();
    }

    private Response attach(RequestSpecification who) {
        return County.form(who)
                .multiPart("file", "低保证.png", County.png(), "image/png")
                .post(PATH + id + "/papers");
    }

    private Response withdraw(RequestSpecification who, String paper) {
        return creating(who)
                .body(Map.of("reason", "传错了文件"))
                .post(PATH + id + "/papers/" + paper + "/withdrawals");
    }
}
