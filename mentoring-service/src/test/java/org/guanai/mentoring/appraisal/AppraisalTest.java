package org.guanai.mentoring.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The appraisal of teachers (3.1.1e–g): from records only, objected to in time, immutable once
/// signed.
@QuarkusTest
class AppraisalTest {
    private static final String PATH = "/api/mentoring/appraisals";

    @Inject InMemoryBroker broker;
    private County county;
    private Pair pair;
    private UUID head;

    @BeforeEach
    void aTeacherWhoTalkedInOneOfTwoWeeks() {
        county = County.inTerm(broker);
        pair = county.pair(county.school(), LocalDate.of(2026, 3, 2));
        head = UUID.randomUUID();
        var talk =
                Map.of(
                        "pairingId",
                        pair.id(),
                        "kind",
                        "TALK",
                        "occurredAt",
                        "2026-03-04T09:00:00+08:00",
                        "reached",
                        true,
                        "concern",
                        0);
        then(post(teacher(), "/api/mentoring/contacts", talk)).created();
        TestClock.today("2026-03-16");
    }

    @Test
    void eachNumberOpensToItsRecords_3_1_1g() {
        var talks = "metrics.find { it.code == 'talks' }.";
        var score = then(teacher().get("/api/mentoring/scores?helper=me&term=" + County.TERM)).ok();
        score.shows(talks + "part", 1).shows(talks + "whole", 2);
        var records = score.<String>at(talks + "records");
        then(teacher().get(records)).lists("items.state", "DONE", "MISSED");
        var colleague = county.teacher(pair.school());
        var other = county.teacher(pair.school(), colleague);
        then(other.get("/api/mentoring/scores?helper=" + pair.helper() + "&term=" + County.TERM))
                .absent();
    }

    @Test
    void aTeacherIsHeardBeforeItIsSignedAndThenNothingChanges_3_1_1e_3_1_1f() {
        var id = computed();
        var at = PATH + "/" + id;
        then(County.put(principal(), at + "/signature", "*", ""))
                .refused(409, "mentoring.appraisal-not-ready");
        var report = Map.of("report", "按计划谈心");
        then(County.put(teacher(), at + "/self-report", "\"0\"", report)).ok();
        then(principal().get(at)).ok().shows("selfReport", "按计划谈心");
        then(County.put(principal(), at + "/review", "\"1\"", Map.of("comment", "踏实")))
                .ok()
                .shows("objectBy", "2026-03-23");
        then(post(teacher(), at + "/objections", Map.of("ground", "请病假未扣除"))).created();
        then(County.put(principal(), at + "/signature", "*", ""))
                .refused(409, "mentoring.appraisal-not-ready");
        then(post(principal(), at + "/answers", Map.of("answer", "已核对记录")))
                .created()
                .shows("state", "ANSWERED");
        then(County.put(principal(), at + "/signature", "*", "")).ok().shows("state", "SIGNED");
        then(County.put(teacher(), at + "/self-report", "*", Map.of("report", "x")))
                .refused(409, "mentoring.appraisal-over");
        assertThat(Rows.one("select state from appraisal where id = ?", id)).contains("SIGNED");
    }

    @Test
    void anObjectionComesInTimeOrNotAtAll_3_1_1f() {
        var at = PATH + "/" + computed();
        County.put(principal(), at + "/review", "\"0\"", Map.of("comment", "踏实"));
        TestClock.today("2026-03-24");
        then(post(teacher(), at + "/objections", Map.of("ground", "漏计")))
                .refused(409, "mentoring.objection-not-open");
        then(County.put(principal(), at + "/signature", "*", "")).ok();
        then(teacher().get(PATH)).lists("items.state", "SIGNED");
    }

    @Test
    void nobodyReviewsThemselvesAndOthersAppraisalsAreAbsent_3_1_1e() {
        var at = PATH + "/" + computed();
        var self = county.principal(pair.school(), pair.helper());
        then(County.put(self, at + "/review", "\"0\"", Map.of("comment", "好")))
                .refused(409, "mentoring.appraisal-of-oneself");
        var colleague = county.teacher(pair.school(), county.teacher(pair.school()));
        then(colleague.get(at)).absent();
        then(post(colleague, at + "/objections", Map.of("ground", "x"))).absent();
        then(county.principal(county.school()).get(at)).absent();
        then(post(principal(), PATH, Map.of("helperId", pair.helper(), "term", County.TERM)))
                .refused(409, "mentoring.appraisal-exists");
    }

    @Test
    void signedOnesAreSummedUpBySchoolAndByTownship_3_1_1f() {
        var sums = "/api/mentoring/appraisal-sums?term=" + County.TERM;
        var at = PATH + "/" + computed();
        then(principal().get(sums))
                .lists("items.computed", 1)
                .lists("items.signed", 0)
                .lists("items[0].metrics");
        County.put(principal(), at + "/review", "\"0\"", Map.of("comment", "踏实"));
        TestClock.today("2026-03-24");
        then(County.put(principal(), at + "/signature", "*", "")).ok();
        then(principal().get(sums))
                .lists("items.org", pair.school())
                .lists("items.signed", 1)
                .shows("items[0].metrics.find { it.code == 'talks' }.part", 1)
                .shows("items[0].metrics.find { it.code == 'talks' }.whole", 2);
        then(county.officer().get(sums + "&by=TOWNSHIP")).lists("items.org", county.township());
        then(county.principal(county.school()).get(sums)).ok().lists("items");
    }

    private UUID computed() {
        var order = Map.of("helperId", pair.helper(), "term", County.TERM);
        return then(post(principal(), PATH, order)).created().id();
    }

    private RequestSpecification principal() {
        return county.principal(pair.school(), head);
    }

    private RequestSpecification teacher() {
        return county.teacher(pair.school(), pair.helper());
    }
}
