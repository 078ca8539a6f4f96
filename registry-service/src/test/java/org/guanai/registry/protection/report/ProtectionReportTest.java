package org.guanai.registry.protection.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.owed.Late;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The county reports by the end of January how children's data were used and protected.
@QuarkusTest
class ProtectionReportTest {
    private static final String REPORTS = "/api/registry/protection-reports";

    @Inject Roster roster;
    @Inject ProtectionOwed owed;
    private County county;
    private int year;

    @BeforeEach
    void aCounty() {
        county = County.founded();
        roster.registered(county.school, child(county.schoolCode));
        // The trail has real time.
        year =
                (Integer)
                        Rows.one(
                                        "select extract(year from now() at time zone 'Asia/Shanghai')::int")
                                .orElseThrow();
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void theFiguresCountWhatTheYearsRecordsSay() {
        var before = opened();
        var student =
                then(county.principal().get("/api/registry/students")).<String>at("items[0].id");
        then(county.principal().get("/api/registry/students/" + student)).ok();
        assertThat(opened()).isEqualTo(before + 1);
        then(county.otherPrincipal().get(figures())).ok().shows("opened", 0);
    }

    @Test
    void aYearThatHasEndedIsReportedOnce() {
        TestClock.today(LocalDate.of(year + 1, 1, 10));
        var report = then(submitted(year)).created();
        report.shows("year", year).has("figures.opened", "submittedAt");
        then(submitted(year)).refused(409, "registry.report-submitted");
        then(submitted(year + 1)).refused(422, "registry.protection-year", "year");
        var why = Map.of("reason", "数据有误重报");
        then(county.officer().body(why).post(REPORTS + "/" + report.id() + "/withdrawals"))
                .created()
                .shows("withdrawnWhy", "数据有误重报");
        then(submitted(year)).created();
        then(county.officer().get(REPORTS)).ok().shows("items.size()", 2);
        then(county.officer().get(REPORTS + "/" + report.id())).ok().shows("year", year);
        then(county.principal().get(REPORTS)).forbidden();
    }

    @Test
    void itIsPrintedToBeSigned() throws IOException {
        TestClock.today(LocalDate.of(year + 1, 1, 10));
        var id = then(submitted(year)).created().id();
        var pdf = county.officer().get(REPORTS + "/" + id + "/form").asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("审计发现", "未发现违规查阅");
        }
    }

    @Test
    void afterJanuaryItIsOwed() {
        assertThat(late(LocalDate.of(year + 1, 1, 31))).isEmpty();
        assertThat(late(LocalDate.of(year + 1, 2, 1)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.ownerRole()).isEqualTo(Roles.COUNTY_OFFICER);
                    assertThat(one.dueOn()).isEqualTo(LocalDate.of(year + 1, 1, 31));
                });
        TestClock.today(LocalDate.of(year + 1, 2, 1));
        then(submitted(year)).created();
        assertThat(late(LocalDate.of(year + 1, 2, 1))).isEmpty();
    }

    private List<Late> late(LocalDate today) {
        return SystemScope.call(
                        () -> QuarkusTransaction.requiringNew().call(() -> owed.late(today)))
                .stream()
                .filter(one -> one.org().equals(new OrgPath(county.code)))
                .toList();
    }

    private int opened() {
        return then(county.principal().get(figures())).ok().at("opened");
    }

    private String figures() {
        return REPORTS + "/figures?year=" + year;
    }

    private Response submitted(int year) {
        var report = Map.of("year", year, "findings", "未发现违规查阅", "measures", "继续执行");
        return county.officer().body(report).post(REPORTS);
    }
}
