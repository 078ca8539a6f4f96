package org.guanai.aid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.decide;
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
import org.guanai.events.Topics;
import org.guanai.events.aid.ApplicationCorrected;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b, 2.2: an application that says something wrong is put right before it is decided.
@QuarkusTest
class CorrectionTest {
    private final County county = County.fresh();
    private final StudentSnapshot child = arrived(student(county.east));
    private String id;

    @BeforeEach
    void theSchoolHasApplied() {
        id = applied(child, county.east, county.programme());
    }

    @Test
    void theFamilyPutsItsOwnWordsRight() {
        then(correct(county.guardian(child), Map.of("statement", "母亲病重", "reason", "写错了")))
                .ok()
                .shows("statement", "母亲病重")
                .shows("hardshipKind", "SUBSISTENCE_ALLOWANCE")
                .shows("correctionReason", "写错了");
        assertThat(
                        Rows.one(
                                "select reason from audit where action = 'CORRECTED' and noun_id = ?",
                                id))
                .contains("写错了");
        assertThat(events()).anyMatch(e -> !e.bySchool());
    }

    @Test
    void theSchoolCorrectsTheKindTheFamilyIsToldAndOtherHandsDecide() {
        var by = UUID.randomUUID();
        then(correct(principal(county.east, by), Map.of("hardshipKind", "孤儿", "reason", "证件为孤儿证")))
                .ok()
                .shows("hardshipKind", "ORPHAN");
        assertThat(events()).anyMatch(ApplicationCorrected::bySchool);
        then(decide(principal(county.east, by), id, "APPROVED"))
                .refused(409, "aid.applicant-decides");
        then(decide(principal(county.east), id, "APPROVED")).created();
    }

    @Test
    void whatIsDecidedOrAnothersIsNotCorrected() {
        var body = Map.<String, Object>of("statement", "母亲病重", "reason", "写错了");
        then(correct(county.guardian(arrived(student(county.east))), body)).absent();
        then(correct(principal(county.west), body)).absent();
        then(correct(principal(county.east).header("If-Match", "\"7\""), body)).is(412);
        then(decide(principal(county.east), id, "APPROVED")).created();
        then(correct(county.guardian(child), body)).refused(409, "aid.already-decided");
    }

    @Test
    void aCorrectionSaysWhatAndWhy() {
        then(correct(principal(county.east), Map.of("reason", "写错了")))
                .refused(400, "aid.nothing-to-correct", "statement");
        then(correct(principal(county.east), Map.of("statement", "x"))).invalid("reason");
        then(correct(principal(county.east), Map.of("hardshipKind", "富裕", "reason", "写错了")))
                .refused(422, "aid.hardship-kind-unknown", "hardshipKind");
        then(principal(county.east).get(AID + "/applications/" + id))
                .shows("statement", "父亲病重")
                .lacks("correctedAt");
    }

    private Response correct(RequestSpecification who, Map<String, Object> body) {
        return who.header("If-Match", "*").body(body).put(AID + "/applications/" + id);
    }

    private List<ApplicationCorrected> events() {
        return broker().published(Topics.AID_EVENTS, ApplicationCorrected.class).stream()
                .filter(e -> e.applicationId().toString().equals(id))
                .toList();
    }
}
