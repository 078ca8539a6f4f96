package org.guanai.mentoring.plan.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.WorkPlanReviewed;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A school's work plan for the year goes to the county and comes back (3.1.1c).
@QuarkusTest
class WorkPlanResourceTest {
    private static final String PATH = "/api/mentoring/work-plans";
    private static final String YEAR = "2025-2026";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void fromTheDraftToTheArchive_3_1_1c() {
        var plan = then(draft()).created().shows("dueOn", "2026-03-02").id();
        then(county.officer().get(PATH + "/" + plan)).absent();
        then(act(principal(), plan, "submissions", Map.of())).created().shows("state", "SUBMITTED");
        then(act(county.officer(), plan, "reviews", Map.of("accepted", false)))
                .refused(400, "mentoring.work-plan-remark", "remark");
        then(act(county.officer(), plan, "reviews", Map.of("accepted", false, "remark", "缺责任人")))
                .created();
        var better = Map.of("title", "帮扶方案", "body", "责任到人");
        then(County.put(principal(), PATH + "/" + plan, "\"2\"", better)).ok();
        then(act(principal(), plan, "submissions", Map.of())).created();
        then(act(county.officer(), plan, "reviews", Map.of("accepted", true)))
                .created()
                .shows("state", "ACKNOWLEDGED");
        then(act(principal(), plan, "archivings", Map.of())).created().shows("state", "ARCHIVED");
        assertThat(broker.published(Topics.MENTORING_EVENTS, WorkPlanReviewed.class))
                .filteredOn(e -> e.planId().equals(plan))
                .extracting(WorkPlanReviewed::accepted)
                .containsExactly(false, true);
    }

    @Test
    void oneForEachYearAndOnlyOfAnAnnouncedOne() {
        then(draft()).created();
        then(draft()).refused(409, "mentoring.work-plan-exists");
        var body = Map.of("schoolYear", "2031-2032", "title", "方案", "body", "责任到人");
        then(County.post(principal(), PATH, body))
                .refused(422, "mentoring.school-year-unknown", "schoolYear");
    }

    @Test
    void whatIsHandedInIsNotChangedButTakenBack() {
        var plan = then(draft()).created().id();
        then(act(principal(), plan, "submissions", Map.of())).created();
        var better = Map.of("title", "帮扶方案", "body", "责任到人");
        then(County.put(principal(), PATH + "/" + plan, "\"1\"", better))
                .refused(409, "mentoring.work-plan-state");
        then(act(principal(), plan, "withdrawals", Map.of("reason", "版本有误")))
                .created()
                .shows("state", "DRAFT");
        then(county.principal(county.school()).get(PATH + "/" + plan)).absent();
    }

    @Test
    void itIsReadWithItsScans() {
        var plan = then(draft()).created().id();
        var files = PATH + "/" + plan + "/files";
        var file = then(attach(files)).created().id();
        then(principal().get(files)).lists("items.id", file);
        then(county.principal(county.school()).get(files)).absent();
        then(act(principal(), plan, "submissions", Map.of())).created();
        then(attach(files)).refused(409, "mentoring.work-plan-state");
        then(principal().get(PATH + "/" + plan)).ok().shows("state", "SUBMITTED");
        then(county.officer().get(PATH)).lists("items.id", plan);
        then(act(principal(), plan, "withdrawals", Map.of("reason", "附件有误"))).created();
        then(County.post(principal(), files + "/" + file + "/withdrawals", Map.of("reason", "传错了")))
                .created();
        then(principal().get(files)).lists("items");
    }

    @Test
    void itIsPrintedToBeSealed_3_1_1c() {
        var plan = then(draft()).created().id();
        var pdf = principal().get(PATH + "/" + plan + "/print");
        then(pdf).ok();
        assertThat(pdf.asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        then(county.officer().get(PATH + "/" + plan + "/print")).absent();
        then(county.principal(county.school()).get(PATH + "/" + plan + "/print")).absent();
    }

    @Test
    void theScorecardCountsSchoolsWithOne_3_1_1c() {
        county.school();
        var plan = then(draft()).created().id();
        then(act(principal(), plan, "submissions", Map.of())).created();
        then(county.officer().get("/api/mentoring/indicators?by=county&term=" + County.TERM))
                .shows("items.find { it.indicator == 'work-plans-submitted' }.numerator", 1)
                .shows("items.find { it.indicator == 'work-plans-submitted' }.denominator", 2);
    }

    @Test
    void theTargetSheetShowsWhatWasReached_3_1_1d() {
        var path = "/api/mentoring/targets";
        var typed = Map.of("term", County.TERM, "title", "辅导员人数", "unit", "人", "goal", 5);
        var target = then(County.post(principal(), path, typed)).created().lacks("actual").id();
        var change = Map.of("goal", 5, "actual", 6, "reason", "学期末填报");
        then(County.put(principal(), path + "/" + target, "\"0\"", change))
                .ok()
                .shows("reached", true);
        assertThat(principal().get(path + "/" + target).asString()).contains("\"actual\":6.00");
        county.pair(school);
        var counted =
                Map.of(
                        "term", County.TERM,
                        "title", "留守儿童结对率",
                        "unit", "%",
                        "goal", 100,
                        "indicator", "left-behind-with-teacher");
        then(County.post(principal(), path, counted)).created().shows("reached", true);
        then(County.post(principal(), path, counted)).refused(409, "mentoring.target-exists");
        then(County.post(principal(), path + "/" + target + "/withdrawals", Map.of("reason", "不设")))
                .created();
        then(county.officer().get(path)).lists("items.title", "留守儿童结对率");
    }

    private Response draft() {
        return County.post(
                principal(), PATH, Map.of("schoolYear", YEAR, "title", "方案", "body", "结对、家访"));
    }

    private Response attach(String files) {
        var pdf = "%PDF-1.7 方案".getBytes(StandardCharsets.UTF_8);
        return principal()
                .contentType("multipart/form-data")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "plan.pdf", pdf)
                .post(files);
    }

    private static Response act(
            RequestSpecification who, UUID plan, String act, Map<String, ?> body) {
        return County.post(who, PATH + "/" + plan + "/" + act, body);
    }

    private RequestSpecification principal() {
        return county.principal(school);
    }
}
