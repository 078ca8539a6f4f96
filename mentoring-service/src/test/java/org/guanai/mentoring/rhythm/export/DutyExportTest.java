package org.guanai.mentoring.rhythm.export;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The duties of a school leave as a file.
@QuarkusTest
class DutyExportTest {
    private static final String EXPORTS = "/api/mentoring/exports";

    @Inject InMemoryBroker broker;
    private final UUID asking = UUID.randomUUID();
    private County county;
    private String school;

    @BeforeEach
    void aPair() {
        county = County.inTerm(broker);
        school = county.school();
        county.pair(school);
        county.pair(county.school());
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aFileHasTheDutiesOfTheSchoolThatAskedAndNoOther() {
        var lines = exported(Map.of()).lines().toList();
        assertThat(lines.getFirst()).contains("学校标识码,学生,年级,班级,帮扶人,职责");
        assertThat(lines).filteredOn(l -> l.contains("TALK")).hasSize(1);
        assertThat(lines).filteredOn(l -> l.contains("HOME_VISIT")).hasSize(1);
        assertThat(lines.get(1)).startsWith(county.code(school));
        assertThat(lines.getLast()).contains("导出,用途:学期检查");
    }

    @Test
    void aFileIsFilteredAsTheListIs() {
        assertThat(exported(Map.of("state", "OVERDUE"))).doesNotContain("TALK");
        TestClock.today("2026-03-10");
        assertThat(exported(Map.of("state", "OVERDUE"))).contains("TALK", "逾期");
    }

    @Test
    void anUnknownStateIsRefused() {
        then(post(principal(), EXPORTS, order(Map.of("state", "LATE"))))
                .refused(400, "files.export-filter", "filter");
    }

    @Test
    void aListAboveTheLimitWaitsForTheCounty() {
        onlyWithApproval();
        var id =
                then(post(principal(), EXPORTS, order(Map.of())))
                        .accepted()
                        .shows("state", "WAITING")
                        .id();
        then(county.officer().get(EXPORTS)).ok().shows("items[0].id", id);
        then(post(
                        county.officer(),
                        EXPORTS + "/" + id + "/decisions",
                        Map.of("approved", false, "reason", "已有纸质名单")))
                .created()
                .shows("state", "REFUSED");
        then(principal().get(EXPORTS + "/" + id + "/file")).absent();
    }

    private String exported(Map<String, String> filter) {
        var id = then(post(principal(), EXPORTS, order(filter))).accepted().id();
        await().atMost(20, SECONDS)
                .until(() -> principal().get(EXPORTS + "/" + id).path("state").equals("DONE"));
        var file = principal().get(EXPORTS + "/" + id + "/file");
        then(file).ok();
        return file.asString();
    }

    private static Map<String, Object> order(Map<String, String> filter) {
        return Map.of("list", "duties", "format", "CSV", "filter", filter, "purpose", "学期检查");
    }

    private RequestSpecification principal() {
        return County.as(Tokens.of(Roles.PRINCIPAL).org(school).person(asking));
    }

    /// The county's own rule.
    private void onlyWithApproval() {
        var rule =
                Map.of(
                        "code", "export.approval",
                        "content", Map.of("rows", 0),
                        "basis", "县文件",
                        "effectiveFrom", "2026-03-01");
        then(post(county.officer(), "/api/mentoring/rules", rule)).created();
    }
}
