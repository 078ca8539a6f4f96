package org.guanai.aid.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.aid.Objecting.answer;
import static org.guanai.aid.Objecting.object;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.guanai.aid.County;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.aid.ApplicationReopened;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b, 2.2: a decision by a slip does not cost the child its term.
@QuarkusTest
class ReopeningTest {
    private final County county = County.fresh();
    private String programme;

    @BeforeEach
    void theCountyHasAProgramme() {
        programme = county.programme();
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void aRefusalBySlipIsDecidedAgain() {
        var id = refused();
        then(reopen(principal(county.east), id)).created().shows("state", "SUBMITTED");
        then(decide(principal(county.east), id, "APPROVED"))
                .created()
                .shows("state", "SCHOOL_APPROVED")
                .lists("decisions.outcome", "REFUSED", "APPROVED")
                .shows("decisions[0].reopenedWhy", "点错了")
                .lacks("decisions[1].reopenedAt");
    }

    @Test
    void anApprovalBySlipIsDecidedAgain() {
        var id = applied(county.east, programme);
        decide(principal(county.east), id, "APPROVED");
        then(reopen(principal(county.east), id)).created().shows("state", "SUBMITTED");
        then(publish(county.east, programme)).refused(409, "aid.nothing-to-publish");
    }

    @Test
    void theLevelAboveReopensToo() {
        then(reopen(county.officer(), refused())).created();
    }

    @Test
    void theLevelBelowDoesNot() {
        county.budget(programme, "10000.00");
        var id = county.granted(programme, 1).getFirst();
        then(reopen(principal(county.east), id)).refused(403, "aid.not-your-level");
        var township = County.as(Roles.AID_OFFICER, county.org + "/" + county.org + "101");
        then(reopen(township, id)).refused(403, "aid.not-your-level");
    }

    @Test
    void anotherSchoolsApplicationIsAbsent() {
        then(reopen(principal(county.west), refused())).absent();
    }

    @Test
    void afterTheNoticeThereAreObjections() {
        var id = applied(county.east, programme);
        decide(principal(county.east), id, "APPROVED");
        var notice = County.id(publish(county.east, programme));
        then(reopen(principal(county.east), id)).refused(409, "aid.not-at-this-step");
        var objection = County.id(object(principal(county.east), notice));
        then(answer(county.east, notice, objection, "UPHELD")).created();
        then(reopen(principal(county.east), id)).refused(409, "aid.notice-was-published");
    }

    @Test
    void whatTheCountyGrantedGoesBackToTheBudget() {
        var budget = county.budget(programme, "10000.00");
        var id = county.granted(programme, 1).getFirst();
        then(reopen(county.officer(), id))
                .created()
                .shows("state", "NOTICE_PASSED")
                .lacks("amount", "ruleVersion");
        assertThat(committed(budget)).isEqualTo("0.00");
        then(decide(county.officer(), id, "APPROVED")).created().shows("amount", "625.00");
        assertThat(committed(budget)).isEqualTo("625.00");
    }

    @Test
    void whatTheBankHasIsNotReopened() {
        county.budget(programme, "10000.00");
        var id = county.granted(programme, 1).getFirst();
        then(county.draw(programme)).created();
        then(reopen(county.officer(), id)).refused(409, "aid.not-at-this-step");
    }

    @Test
    void aReasonIsGivenAndStandsInTheAudit() {
        var id = refused();
        then(creating(principal(county.east))
                        .body(Map.of("reason", " "))
                        .post(AID + "/applications/" + id + "/reopenings"))
                .invalid("reason");
        then(reopen(principal(county.east), id)).created();
        assertThat(
                        Rows.one(
                                "select reason from audit where action = 'CORRECTED' and noun_id = ?",
                                id))
                .contains("点错了");
    }

    @Test
    void theAccessLogShowsWhoReopenedAndWhy() {
        var id = refused();
        then(reopen(principal(county.east), id)).created();
        then(principal(county.east).get(AID + "/access-log?record=" + id))
                .ok()
                .shows("items[0].action", "CORRECTED")
                .shows("items[0].reason", "点错了");
    }

    @Test
    void theFamilyIsToldByAnEvent() {
        var id = refused();
        then(reopen(principal(county.east), id)).created();
        assertThat(reopened(id)).extracting(ApplicationReopened::level).containsExactly("SCHOOL");
    }

    @Test
    void twiceIsOnce() {
        var id = refused();
        then(reopen(principal(county.east), id)).created();
        then(reopen(principal(county.east), id)).refused(409, "aid.not-at-this-step");
        assertThat(reopened(id)).hasSize(1);
    }

    private String refused() {
        var id = applied(county.east, programme);
        then(decide(principal(county.east), id, "REFUSED")).created();
        return id;
    }

    private static Response reopen(RequestSpecification who, String application) {
        return creating(who)
                .body(Map.of("reason", "点错了"))
                .post(AID + "/applications/" + application + "/reopenings");
    }

    private static String committed(String budget) {
        return Rows.one("select committed from budget where id = ?::uuid", budget)
                .orElseThrow()
                .toString();
    }

    private static List<ApplicationReopened> reopened(String application) {
        return broker().published(Topics.AID_EVENTS, ApplicationReopened.class).stream()
                .filter(e -> e.applicationId().toString().equals(application))
                .toList();
    }
}
